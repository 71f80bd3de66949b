-- @description Registered customers with what they have bought by the as-of date.
-- @grain one customer
-- @materialized table
-- @inputs stage_customer, fact_order_item
with bought as (
  select
    customer_id,
    min(order_date) as first_order_date,
    max(order_date) as last_order_date,
    count(distinct order_id) as completed_orders,
    sum(line_value_usd) as lifetime_value_usd
  from fact_order_item
  where status = 'completed'
  group by customer_id
),
valued as (
  select
    customer_id,
    full_name,
    country,
    signup_channel,
    signup_date,
    first_order_date,
    last_order_date,
    coalesce(completed_orders, 0) as completed_orders,
    coalesce(lifetime_value_usd, 0) as lifetime_value_usd
  from stage_customer
  left join bought using (customer_id)
),
ranked as (
  select
    *,
    case
      when lifetime_value_usd >= 5000 then 1
      when lifetime_value_usd >= 1000 then 2
      when lifetime_value_usd >= 500 then 3
      else 4
    end as segment_rank
  from valued
)
select
  customer_id,
  full_name,
  country,
  signup_channel,
  signup_date,
  first_order_date,
  last_order_date,
  completed_orders::integer as completed_orders,
  lifetime_value_usd::decimal(12, 2) as lifetime_value_usd,
  ['VIP', 'High', 'Medium', 'Low'][segment_rank] as segment,
  segment_rank::smallint as segment_rank
from ranked
