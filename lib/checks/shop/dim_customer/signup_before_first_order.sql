-- Customers register before they order.
-- @kind consistency
-- @severity warn
-- @expectation signup_date is not after first_order_date.
-- @question Was the account merged with an older one?
select customer_id, signup_date, first_order_date
from dim_customer
where signup_date > first_order_date
order by customer_id, signup_date, first_order_date
