-- A customer's value is the sum of the completed lines.
-- @kind consistency
-- @severity error
-- @expectation lifetime_value_usd equals Σ line_value_usd of completed orders.
-- @question Which lines are missing here?
with bought as (
  select customer_id, sum(line_value_usd) as value_usd
  from fact_order_item
  where status = 'completed'
  group by customer_id
)
select customer_id, lifetime_value_usd, coalesce(value_usd, 0) as sum_of_lines_usd
from dim_customer
left join bought using (customer_id)
where lifetime_value_usd <> coalesce(value_usd, 0)
order by customer_id, lifetime_value_usd
