-- Every hour of the day has events.
-- @kind statistics
-- @severity warn
-- @expectation Events of known time fall into all 24 hours.
-- @question Which hours are not recorded?
select hours.range as hour_of_day
from range(24) as hours
anti join (
  select distinct hour(event_ts) as event_hour
  from fact_event
  where is_time_known
) on event_hour = hours.range
order by hour_of_day
