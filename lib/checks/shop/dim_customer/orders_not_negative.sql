-- No customer has fewer than no orders.
-- @kind range
-- @severity error
-- @expectation completed_orders is 0 or more.
-- @question Who counted?
select customer_id, completed_orders
from dim_customer
where completed_orders < 0
order by customer_id, completed_orders
