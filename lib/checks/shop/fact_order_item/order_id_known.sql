-- order_id of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty order_id.
-- @question Which order does the line belong to?
select line_number, order_id
from fact_order_item
where order_id is null
order by line_number
