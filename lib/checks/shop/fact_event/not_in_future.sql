-- No event is dated after the as-of date.
-- @kind range
-- @severity error
-- @expectation event_ts is before the end of the last day of dim_date.
-- @question Is the clock of the visitor used?
select event_id, event_ts
from fact_event
where event_ts >= (select max(date) + interval 1 day from dim_date)
order by event_id, event_ts
