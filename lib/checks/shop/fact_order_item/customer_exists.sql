-- Every order line names a customer that exists.
-- @kind reference
-- @severity block
-- @expectation customer_id of fact_order_item stands in dim_customer.
-- @question Who bought this?
select order_id, line_number, customer_id
from fact_order_item
anti join dim_customer on dim_customer.customer_id = fact_order_item.customer_id
where customer_id is not null
order by order_id, line_number, customer_id
