-- Every sum of events counts at least one.
-- @kind range
-- @severity error
-- @expectation events is 1 or more.
-- @question Why was an empty group kept?
select event_date, event_hour, event_type, channel, country, events
from agg_event_hour
where events < 1
order by event_date, event_hour, event_type, channel, country, events
