-- No event is older than the window.
-- @kind range
-- @severity error
-- @expectation event_date is not before the first day of dim_date.
-- @question Where does this old event come from?
select event_id, event_date
from fact_event
where event_date < (select min(date) from dim_date)
order by event_id, event_date
