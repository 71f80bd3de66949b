-- Lines are numbered from 1.
-- @kind range
-- @severity error
-- @expectation line_number is 1 or more.
-- @question Who numbered this line?
select order_id, line_number
from fact_order_item
where line_number < 1
order by order_id, line_number
