-- Every order names a customer that exists.
-- @kind reference
-- @severity block
-- @expectation customer_id of fact_order stands in dim_customer.
-- @question Whose order is this?
select order_id, customer_id
from fact_order
anti join dim_customer on dim_customer.customer_id = fact_order.customer_id
where customer_id is not null
order by order_id, customer_id
