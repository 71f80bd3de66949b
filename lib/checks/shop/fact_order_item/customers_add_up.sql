-- Value of all customers is the revenue.
-- @kind consistency
-- @severity error
-- @expectation Σ lifetime_value_usd equals Σ of the completed lines.
-- @question Which lines belong to no customer?
with customers as (
  select sum(lifetime_value_usd) as by_customer_usd
  from dim_customer
),
total as (
  select sum(line_value_usd) as total_usd
  from fact_order_item
  where status = 'completed'
)
select total_usd, by_customer_usd
from total, customers
where total_usd is distinct from by_customer_usd
