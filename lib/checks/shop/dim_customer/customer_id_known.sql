-- customer_id of dim_customer is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of dim_customer has an empty customer_id.
-- @question Which source names no customer?
select full_name, customer_id
from dim_customer
where customer_id is null
order by full_name
