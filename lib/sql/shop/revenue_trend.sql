-- Revenue, orders and order value of the last twelve full months.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- A month counts as full when it lies wholly in the range; months without a sale are shown as 0.
-- @question How has revenue developed over the last twelve months?
-- @grain one row per full calendar month
-- @tables fact_order_item, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column month date : first day of the month
-- @column revenue_usd double USD : value of completed order lines
-- @column orders bigint count : distinct completed orders
-- @column average_order_usd double USD : revenue_usd ÷ orders; null without orders
-- @column growth double : change of revenue against the month before; null when that one is not full or sold nothing
-- @column is_peak boolean : the month with the highest revenue, the first of equals
with bounds as (
  select
    coalesce(greatest(min(date), $from), min(date)) as first_day,
    least(max(date) + 1, $as_of + 1, coalesce($to, $as_of + 1)) as end_day
  from dim_date
),
full_months as (
  select unnest(generate_series(
    date_trunc('month', first_day - 1) + interval 1 month,
    date_trunc('month', end_day) - interval 1 month,
    interval 1 month
  ))::date as month
  from bounds
),
sales as (
  select order_id, order_date, line_value_usd
  from fact_order_item, bounds
  where status = 'completed'
    and order_date >= first_day
    and order_date < end_day
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
),
by_month as (
  select
    date_trunc('month', order_date)::date as month,
    sum(line_value_usd) as revenue,
    count(distinct order_id) as orders
  from sales
  group by all
),
filled as (
  select month, coalesce(revenue, 0)::double as revenue_usd, coalesce(orders, 0) as orders
  from full_months
  left join by_month using (month)
),
compared as (
  select
    *,
    revenue_usd / nullif(lag(revenue_usd) over (order by month), 0) - 1 as growth,
    row_number() over (order by month desc) as age
  from filled
),
recent as (
  select *, row_number() over (order by revenue_usd desc, month) as place
  from compared
  where age <= 12
)
select
  month,
  revenue_usd,
  orders,
  revenue_usd / nullif(orders, 0) as average_order_usd,
  growth,
  place = 1 and revenue_usd > 0 as is_peak
from recent
order by month
