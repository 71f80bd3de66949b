-- No hour holds more than a fifth of the events.
-- @kind statistics
-- @severity warn
-- @expectation Every hour of the day has at most 20 % of the events.
-- @question Is the time real or a default?
select hour(event_ts) as event_hour, count(*) as events
from fact_event
group by event_hour
having count(*) > 0.2 * (select count(*) from fact_event)
order by event_hour
