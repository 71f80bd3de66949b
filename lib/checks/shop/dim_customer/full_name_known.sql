-- full_name of dim_customer is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer has an empty full_name.
-- @question Was the name lost on the way?
select customer_id, full_name
from dim_customer
where full_name is null
order by customer_id
