-- Order dates belong to customers with orders.
-- @kind consistency
-- @severity error
-- @expectation first_order_date is known when, and only when, completed_orders is above 0.
-- @question Did this customer order or not?
select customer_id, completed_orders, first_order_date
from dim_customer
where (completed_orders > 0) <> (first_order_date is not null)
order by customer_id, completed_orders, first_order_date
