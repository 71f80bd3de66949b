-- Few events arrive late.
-- @kind statistics
-- @severity warn
-- @expectation At most 0.5 % of the events stood in the file of a later day.
-- @question Is a load too slow?
select count(*) filter (is_late) as late, count(*) as events
from fact_event
having count(*) filter (is_late) > 0.005 * count(*)
