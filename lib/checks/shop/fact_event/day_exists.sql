-- Every event falls on a day of the calendar.
-- @kind reference
-- @severity error
-- @expectation event_date of fact_event stands in dim_date.
-- @question Does the calendar end too early?
select event_id, event_date
from fact_event
anti join dim_date on dim_date.date = fact_event.event_date
where event_date is not null
order by event_id, event_date
