-- customer_id of fact_order is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order has an empty customer_id.
-- @question Who placed this order?
select order_id, customer_id
from fact_order
where customer_id is null
order by order_id
