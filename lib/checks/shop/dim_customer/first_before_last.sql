-- The first order is not after the last.
-- @kind consistency
-- @severity error
-- @expectation first_order_date is not after last_order_date.
-- @question Were the two columns swapped?
select customer_id, first_order_date, last_order_date
from dim_customer
where first_order_date > last_order_date
order by customer_id, first_order_date, last_order_date
