-- Orders by status: what revenue counts and what it leaves out.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- @question What is not counted as revenue?
-- @grain one row per order status
-- @tables fact_order_item, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column status varchar : completed counts as revenue, cancelled and returned do not
-- @column orders bigint count : distinct orders
-- @column value_usd double USD : value of their lines
-- @column order_share double : orders ÷ orders of any status; null when there are none
with bounds as (
  select
    coalesce(greatest(min(date), $from), min(date)) as first_day,
    least(max(date) + 1, $as_of + 1, coalesce($to, $as_of + 1)) as end_day
  from dim_date
),
matches as (
  select
    status,
    order_id,
    line_value_usd,
    order_date >= first_day
      and order_date < end_day
      and (len($categories) = 0 or list_contains($categories, category))
      and (len($countries) = 0 or list_contains($countries, country))
      and (len($channels) = 0 or list_contains($channels, channel)) as is_match
  from fact_order_item, bounds
),
counts as (
  select
    status,
    count(distinct order_id) filter (is_match) as orders,
    coalesce(sum(line_value_usd) filter (is_match), 0)::double as value_usd
  from matches
  group by status
)
select
  status,
  orders,
  value_usd,
  orders / nullif(sum(orders) over (), 0) as order_share
from counts
order by status
