-- customer_id is the key of dim_customer.
-- @kind uniqueness
-- @severity block
-- @expectation No customer stands in dim_customer twice.
-- @question Was something loaded twice?
select customer_id, count(*) as copies
from dim_customer
group by customer_id
having count(*) > 1
order by customer_id
