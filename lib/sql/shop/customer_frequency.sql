-- Customers by how often they have ordered: never, once, 2 to 9 times, 10 times or more.
-- Orders are distinct completed orders up to the as-of date; with a filter by category or channel,
-- those with a line that matches it. Empty buckets are shown as 0.
-- @question How often do customers come back?
-- @grain one row per bucket
-- @tables fact_order_item, dim_customer
-- @param as_of date = @as_of : the day the numbers speak for
-- @param categories varchar[] = [] : product categories; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @column sort_order integer : order of the buckets
-- @column bucket varchar : number of orders
-- @column customers bigint count : registered customers
-- @column share double : customers ÷ all customers; null when there are none
-- @column revenue_usd double USD : what they have bought
-- @column revenue_share double : revenue_usd ÷ all revenue; null when there is none
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
      when orders is null then 1
      when orders = 1 then 2
      when orders < 10 then 3
      else 4
    end as sort_order,
    count(*) as customers,
    coalesce(sum(value_usd), 0)::double as revenue_usd
  from dim_customer
  left join spent on spent.customer_id = dim_customer.customer_id
  where signup_date <= $as_of
    and (len($countries) = 0 or list_contains($countries, country))
  group by 1
),
buckets (sort_order, bucket) as (
  values (1, 'No order'), (2, '1 order'), (3, '2 to 9 orders'), (4, '10 or more')
)
select
  sort_order,
  bucket,
  coalesce(customers, 0) as customers,
  coalesce(customers, 0) / nullif(sum(customers) over (), 0) as share,
  coalesce(revenue_usd, 0) as revenue_usd,
  coalesce(revenue_usd, 0) / nullif(sum(revenue_usd) over (), 0) as revenue_share
from buckets
left join counted using (sort_order)
order by sort_order
