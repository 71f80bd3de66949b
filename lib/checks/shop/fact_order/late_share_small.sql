-- Few orders arrive late.
-- @kind statistics
-- @severity warn
-- @expectation At most 1 % of the orders reached the warehouse more than 24 hours after they were placed.
-- @question Is a load too slow?
select count(*) filter (is_late) as late, count(*) as orders
from fact_order
having count(*) filter (is_late) > 0.01 * count(*)
