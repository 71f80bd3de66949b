-- Most orders are completed.
-- @kind statistics
-- @severity warn
-- @expectation At least 80 % of the orders are completed.
-- @question Did payment fail?
select count(*) filter (status = 'completed') as completed, count(*) as orders
from fact_order
having count(*) filter (status = 'completed') < 0.8 * count(*)
