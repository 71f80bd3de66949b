-- signup_channel of dim_customer is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_customer has an empty signup_channel.
-- @question Where did this customer register?
select customer_id, signup_channel
from dim_customer
where signup_channel is null
order by customer_id
