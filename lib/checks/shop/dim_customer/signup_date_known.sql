-- signup_date of dim_customer is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer has an empty signup_date.
-- @question When did this customer register?
select customer_id, signup_date
from dim_customer
where signup_date is null
order by customer_id
