-- Customers by tier of lifetime value, highest tier first.
-- Lifetime value is the value of completed orders up to the as-of date; with a filter by category or
-- channel, of the lines that match it. Tiers are half-open: a value that equals a limit is in the
-- tier that begins there. Empty tiers are shown as 0.
-- The labels carry their order: sorted by name, "Low" would stand before "VIP".
-- @question How many customers are in each tier, and what do they bring?
-- @grain one row per tier
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param vip_from double = 5000 : lifetime value in USD from which a customer is VIP
-- @param high_from double = 1000 : from which High
-- @param medium_from double = 500 : from which Medium; below it Low
-- @column sort_order integer : 1 for VIP to 4 for Low
-- @column tier varchar : VIP, High, Medium, Low
-- @column from_usd double USD : value at which the tier begins
-- @column customers bigint count : registered customers
-- @column share double : customers ÷ all customers; null when there are none
-- @column revenue_usd double USD : their lifetime value
-- @column revenue_share double : revenue_usd ÷ all revenue; null when there is none
-- @column mean_value_usd double USD : revenue_usd ÷ customers
-- @column orders bigint count : their completed orders
with spent as (
  select customer_id, sum(line_value_usd) as value_usd, count(distinct order_id) as orders
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
),
counted as (
  select
    case
      when value_usd >= $vip_from then 1
      when value_usd >= $high_from then 2
      when value_usd >= $medium_from then 3
      else 4
    end as sort_order,
    count(*) as customers,
    coalesce(sum(value_usd), 0)::double as revenue_usd,
    coalesce(sum(orders), 0) as orders
  from dim_customer
  left join spent on spent.customer_id = dim_customer.customer_id
  where signup_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
  group by 1
),
tiers (sort_order, tier, from_usd) as (
  values (1, 'VIP', $vip_from), (2, 'High', $high_from), (3, 'Medium', $medium_from), (4, 'Low', 0)
)
select
  sort_order,
  tier,
  from_usd::double as from_usd,
  coalesce(customers, 0) as customers,
  coalesce(customers, 0) / nullif(sum(customers) over (), 0) as share,
  coalesce(revenue_usd, 0) as revenue_usd,
  coalesce(revenue_usd, 0) / nullif(sum(revenue_usd) over (), 0) as revenue_share,
  revenue_usd / customers as mean_value_usd,
  coalesce(orders, 0)::bigint as orders
from tiers
left join counted using (sort_order)
order by sort_order
