-- customer_id of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty customer_id.
-- @question Who bought this?
select order_id, line_number, customer_id
from fact_order_item
where customer_id is null
order by order_id, line_number
