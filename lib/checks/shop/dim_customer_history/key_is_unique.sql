-- customer_id and valid_from are the key of dim_customer_history.
-- @kind uniqueness
-- @severity block
-- @expectation No customer and span stands in dim_customer_history twice.
-- @question Was something loaded twice?
select customer_id, valid_from, count(*) as copies
from dim_customer_history
group by customer_id, valid_from
having count(*) > 1
order by customer_id, valid_from
