-- The history is that of known customers.
-- @kind reference
-- @severity error
-- @expectation customer_id of dim_customer_history stands in dim_customer.
-- @question Whose history is this?
select customer_id, valid_from
from dim_customer_history
anti join dim_customer on dim_customer.customer_id = dim_customer_history.customer_id
order by customer_id, valid_from
