-- event_date, event_hour, event_type, channel and country are the key of agg_event_hour.
-- @kind uniqueness
-- @severity error
-- @expectation No day, hour, step, channel and country stands in agg_event_hour twice.
-- @question Was something loaded twice?
select event_date, event_hour, event_type, channel, country, count(*) as copies
from agg_event_hour
group by event_date, event_hour, event_type, channel, country
having count(*) > 1
order by event_date, event_hour, event_type, channel, country
