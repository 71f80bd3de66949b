-- What to do with which customers: a play for each tier and order frequency that calls for one.
-- Lifetime value is the value of completed orders up to the as-of date; with a filter by category or
-- channel, of the lines that match it. Groups overlap: most VIP customers have ordered ten times.
-- @question Which customers call for which play?
-- @grain one row per play
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param vip_from double = 5000 : lifetime value in USD from which a customer is VIP
-- @param high_from double = 1000 : from which High
-- @param medium_from double = 500 : from which Medium; below it Low
-- @column place integer : order of the plays
-- @column play varchar : what to do
-- @column customer_group varchar : with whom
-- @column customers bigint count : how many they are
-- @column share double : customers ÷ all customers; null when there are none
-- @column revenue_usd double USD : what they have brought so far
with spent as (
  select
    customer_id,
    sum(line_value_usd)::double as value_usd,
    count(distinct order_id) as orders,
    max(order_date) as last_order
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
),
valued as (
  select coalesce(value_usd, 0) as value_usd, coalesce(orders, 0) as orders, last_order
  from dim_customer
  left join spent on spent.customer_id = dim_customer.customer_id
  where signup_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
),
grouped as (
  select
    unnest([1, 2, 3, 4, 5, 6, 7, 8]) as place,
    unnest([
      value_usd >= $vip_from,
      value_usd >= $high_from and value_usd < $vip_from,
      value_usd >= $medium_from and value_usd < $high_from,
      value_usd < $medium_from and orders >= 2,
      orders >= 10,
      orders = 1,
      coalesce(last_order <= $as_of - 180, false),
      orders = 0
    ]) as is_member,
    value_usd
  from valued
),
plays (place, play, customer_group) as (
  values
    (1, 'Personal care: a named contact, early access', 'VIP'),
    (2, 'Invite to the VIP offer shortly before its limit', 'High'),
    (3, 'Bundles and sets that lift the order value', 'Medium'),
    (4, 'Offer from a second category with the next order', 'Low, two orders or more'),
    (5, 'Loyalty programme: points, free delivery', '10 orders or more'),
    (6, 'Follow-up within 30 days, second-order offer', 'Exactly one order'),
    (7, 'Re-activation: what is new since the last order', 'No order in 180 days'),
    (8, 'First-order offer, or stop writing to them', 'Registered, never ordered')
)
select
  plays.place,
  play,
  customer_group,
  count(*) filter (is_member) as customers,
  count(*) filter (is_member) / nullif(count(is_member), 0) as share,
  coalesce(sum(value_usd) filter (is_member), 0)::double as revenue_usd
from plays
left join grouped using (place)
group by all
order by plays.place
