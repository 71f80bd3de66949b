-- Every sum of events falls on a day of the calendar.
-- @kind reference
-- @severity error
-- @expectation event_date of agg_event_hour stands in dim_date.
-- @question Does the calendar end too early?
select event_date, event_hour, event_type, channel, country
from agg_event_hour
anti join dim_date on dim_date.date = agg_event_hour.event_date
order by event_date, event_hour, event_type, channel, country
