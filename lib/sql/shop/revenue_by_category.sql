-- Revenue of each product category.
-- Revenue is the value of completed order lines. Selected categories without a sale are shown as 0.
-- An order with lines in two categories counts in both.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- @question Which categories bring the revenue?
-- @grain one row per selected product category
-- @tables fact_order_item, dim_product, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column category varchar : product category
-- @column revenue_usd double USD : value of completed order lines
-- @column share double : revenue_usd ÷ revenue of all selected categories; null when nothing was sold
-- @column orders bigint count : distinct completed orders with a line in the category
-- @column units bigint count : units sold
-- @column place bigint : rank by revenue, 1 the highest
with bounds as (
  select
    coalesce(greatest(min(date), $from), min(date)) as first_day,
    least(max(date) + 1, $as_of + 1, coalesce($to, $as_of + 1)) as end_day
  from dim_date
),
selected as (
  select distinct category
  from dim_product
  where len($categories) = 0 or list_contains($categories, category)
),
sold as (
  select
    category,
    sum(line_value_usd) as revenue,
    count(distinct order_id) as orders,
    sum(quantity) as units
  from fact_order_item, bounds
  where status = 'completed'
    and order_date >= first_day
    and order_date < end_day
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by category
),
filled as (
  select
    category,
    coalesce(revenue, 0)::double as revenue_usd,
    coalesce(orders, 0) as orders,
    coalesce(units, 0)::bigint as units
  from selected
  left join sold using (category)
)
select
  category,
  revenue_usd,
  revenue_usd / nullif(sum(revenue_usd) over (), 0) as share,
  orders,
  units,
  row_number() over (order by revenue_usd desc, category) as place
from filled
order by place
