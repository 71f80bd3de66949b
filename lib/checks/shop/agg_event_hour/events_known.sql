-- events of agg_event_hour is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of agg_event_hour has an empty events.
-- @question How many events is this?
select event_date, event_hour, event_type, channel, country, events
from agg_event_hour
where events is null
order by event_date, event_hour, event_type, channel, country
