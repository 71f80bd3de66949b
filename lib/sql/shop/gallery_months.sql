-- Each month's orders with the interval of their mean value and the change of revenue.
-- @question How did orders develop by month?
-- @grain one row per calendar month with a completed order
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column month date : first day of the month
-- @column revenue_usd double USD : value of completed order lines
-- @column orders bigint count : distinct completed orders
-- @column mean_order_usd double USD : mean value of an order
-- @column low_usd double USD : lower limit of the mean's 95 % interval, normal approximation
-- @column high_usd double USD : upper limit of the mean's 95 % interval, normal approximation
-- @column change double : relative change of revenue against the month before; null for the first
-- @column is_partial boolean : the month is not over on the as-of date
with orders as (
  select
    date_trunc('month', order_date)::date as month,
    order_id,
    sum(line_value_usd)::double as order_usd
  from fact_order_item
  where status = 'completed'
    and order_date <= $as_of
  group by all
),
months as (
  select
    month,
    sum(order_usd) as revenue_usd,
    count(*) as orders,
    avg(order_usd) as mean_order_usd,
    1.959963984540054 * stddev_samp(order_usd) / sqrt(count(*)) as half_width_usd
  from orders
  group by month
)
select
  month,
  revenue_usd,
  orders,
  mean_order_usd,
  mean_order_usd - half_width_usd as low_usd,
  mean_order_usd + half_width_usd as high_usd,
  revenue_usd / nullif(lag(revenue_usd) over (order by month), 0) - 1 as change,
  month + interval 1 month > $as_of + 1 as is_partial
from months
order by month
