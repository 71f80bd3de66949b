-- order_id is the key of fact_order.
-- @kind uniqueness
-- @severity block
-- @expectation No order stands in fact_order twice.
-- @question Was something loaded twice?
select order_id, count(*) as copies
from fact_order
group by order_id
having count(*) > 1
order by order_id
