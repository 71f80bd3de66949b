-- Events do not pile up at midnight.
-- @kind statistics
-- @severity error
-- @expectation At most 1 % of the events happened at exactly 00:00:00.
-- @question Who cut the time off?
select count(*) filter (event_ts::time = time '00:00:00') as at_midnight, count(*) as events
from fact_event
having count(*) filter (event_ts::time = time '00:00:00') > 0.01 * count(*)
