-- Revenue by day.
-- @question On which days was most sold?
-- @grain one row per day with a completed order
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column day date : day of the order
-- @column revenue_usd double USD : value of completed order lines
-- @column orders bigint count : distinct completed orders
select
  order_date as day,
  sum(line_value_usd)::double as revenue_usd,
  count(distinct order_id) as orders
from fact_order_item
where status = 'completed'
  and order_date <= $as_of
group by order_date
order by order_date
