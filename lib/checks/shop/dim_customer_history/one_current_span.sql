-- Every customer has exactly one current span.
-- @kind consistency
-- @severity error
-- @expectation is_current is true once for each customer_id.
-- @question Which row is the current one?
select customer_id, count(*) filter (is_current) as current_spans
from dim_customer_history
group by customer_id
having count(*) filter (is_current) <> 1
order by customer_id
