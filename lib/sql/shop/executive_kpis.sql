-- Headline figures of the shop: revenue, last month, growth, order value, active customers, orders.
-- Revenue is the value of completed order lines; cancelled and returned orders do not count.
-- The range is [from, to), cut to the days of the data and to the as-of date.
-- The last full month is the latest calendar month that lies wholly in the range; it is compared
-- with the month before only when that one lies wholly in the range too.
-- Active customers have a completed order in the 30 days that end with the last day of the range
-- (at most the as-of date); they are compared with the 30 days before. A range shorter than 60 days
-- leaves the comparison null.
-- With a category filter, orders and customers are those with at least one line in it, and the
-- order value is that of its lines.
-- @question How is the shop doing?
-- @grain one row
-- @tables fact_order_item, dim_date
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param categories varchar[] = [] : product categories; empty means all
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @param as_of date = @as_of : the day the numbers speak for
-- @column first_day date : first day of the range
-- @column last_day date : last day of the range
-- @column revenue_usd double USD : value of completed order lines; null when nothing was sold
-- @column orders bigint count : distinct completed orders
-- @column average_order_usd double USD : revenue_usd ÷ orders
-- @column last_year_revenue_usd double USD : revenue of the last 12 full months; null unless the range has as many
-- @column previous_year_revenue_usd double USD : revenue of the 12 months before; null unless the range has 24
-- @column year_growth double : last_year_revenue_usd ÷ previous_year_revenue_usd − 1
-- @column last_month date : first day of the last full month
-- @column last_month_revenue_usd double USD : revenue of the last full month
-- @column previous_month_revenue_usd double USD : revenue of the month before
-- @column month_growth double : last_month_revenue_usd ÷ previous_month_revenue_usd − 1
-- @column last_month_orders bigint count : orders of the last full month
-- @column previous_month_orders bigint count : orders of the month before
-- @column last_month_average_order_usd double USD : order value of the last full month
-- @column previous_month_average_order_usd double USD : order value of the month before
-- @column active_from date : first of the 30 days that lies in the range
-- @column active_customers bigint count : distinct customers with an order in the 30 days
-- @column previous_active_customers bigint count : the same for the 30 days before
with bounds as (
  select
    coalesce(greatest(min(date), $from), min(date)) as first_day,
    least(max(date) + 1, $as_of + 1, coalesce($to, $as_of + 1)) as end_day
  from dim_date
),
full_months as (
  select
    first_day,
    end_day,
    (date_trunc('month', first_day - 1) + interval 1 month)::date as first_month,
    (date_trunc('month', end_day) - interval 1 month)::date as last_full
  from bounds
),
periods as (
  select
    first_day,
    end_day,
    greatest(first_day, end_day - 30) as active_from,
    if(last_full >= first_month, last_full, null) as last_month,
    if(last_full - interval 1 month >= first_month, (last_full - interval 1 month)::date, null) as previous_month,
    if(last_full - interval 11 month >= first_month, (last_full - interval 11 month)::date, null) as last_year,
    if(last_full - interval 23 month >= first_month, (last_full - interval 23 month)::date, null) as previous_year
  from full_months
),
orders as (
  select order_id, order_date, customer_id, sum(line_value_usd) as value_usd
  from fact_order_item, bounds
  where status = 'completed'
    and order_date >= first_day
    and order_date < end_day
    and (len($categories) = 0 or list_contains($categories, category))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by order_id, order_date, customer_id
),
sums as (
  select
    sum(value_usd) as revenue,
    count(*) as orders,
    coalesce(sum(value_usd) filter (order_date >= last_year and order_date < last_month + interval 1 month), 0)
      as last_year_revenue,
    coalesce(sum(value_usd) filter (order_date >= previous_year and order_date < last_year), 0)
      as previous_year_revenue,
    coalesce(sum(value_usd) filter (order_date >= last_month and order_date < last_month + interval 1 month), 0)
      as last_month_revenue,
    coalesce(sum(value_usd) filter (order_date >= previous_month and order_date < last_month), 0)
      as previous_month_revenue,
    count(*)
      filter (order_date >= last_month and order_date < last_month + interval 1 month) as last_month_orders,
    count(*)
      filter (order_date >= previous_month and order_date < last_month) as previous_month_orders,
    count(distinct customer_id) filter (order_date >= active_from) as active_customers,
    count(distinct customer_id)
      filter (order_date >= end_day - 60 and order_date < end_day - 30) as previous_active_customers
  from orders, periods
)
select
  first_day,
  end_day - 1 as last_day,
  revenue::double as revenue_usd,
  orders,
  revenue / nullif(orders, 0) as average_order_usd,
  if(last_year is not null and orders > 0, last_year_revenue, null)::double as last_year_revenue_usd,
  if(previous_year is not null and orders > 0, previous_year_revenue, null)::double as previous_year_revenue_usd,
  if(previous_year is not null, last_year_revenue / nullif(previous_year_revenue, 0) - 1, null) as year_growth,
  last_month,
  if(last_month is not null and orders > 0, last_month_revenue, null)::double as last_month_revenue_usd,
  if(previous_month is not null and orders > 0, previous_month_revenue, null)::double as previous_month_revenue_usd,
  if(previous_month is not null, last_month_revenue / nullif(previous_month_revenue, 0) - 1, null) as month_growth,
  if(last_month is not null, last_month_orders, null) as last_month_orders,
  if(previous_month is not null, previous_month_orders, null) as previous_month_orders,
  last_month_revenue / nullif(last_month_orders, 0) as last_month_average_order_usd,
  previous_month_revenue / nullif(previous_month_orders, 0) as previous_month_average_order_usd,
  active_from,
  active_customers,
  if(end_day - first_day >= 60, previous_active_customers, null) as previous_active_customers
from periods
cross join sums
