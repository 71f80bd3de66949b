-- No customer has a negative value.
-- @kind range
-- @severity error
-- @expectation lifetime_value_usd is 0 or more.
-- @question Were returns taken off twice?
select customer_id, lifetime_value_usd
from dim_customer
where lifetime_value_usd < 0
order by customer_id, lifetime_value_usd
