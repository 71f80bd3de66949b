-- Only events at exactly midnight have an unknown time.
-- @kind consistency
-- @severity error
-- @expectation is_time_known is false when, and only when, event_ts is 00:00:00.
-- @question Who cut the time off?
select event_id, event_ts, is_time_known
from fact_event
where is_time_known = (event_ts::time = time '00:00:00')
order by event_id, event_ts, is_time_known
