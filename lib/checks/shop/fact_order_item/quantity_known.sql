-- quantity of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty quantity.
-- @question How many units?
select order_id, line_number, quantity
from fact_order_item
where quantity is null
order by order_id, line_number
