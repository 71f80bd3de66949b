-- Revenue by month and product category.
-- @question Which categories carry each month?
-- @grain one row per calendar month and product category with a completed order
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column month date : first day of the month
-- @column quarter varchar : calendar quarter of the month
-- @column category varchar : product category
-- @column revenue_usd double USD : value of completed order lines
-- @column orders bigint count : distinct completed orders
select
  date_trunc('month', order_date)::date as month,
  concat(year(order_date), ' Q', quarter(order_date)) as quarter,
  category,
  sum(line_value_usd)::double as revenue_usd,
  count(distinct order_id) as orders
from fact_order_item
where status = 'completed'
  and order_date <= $as_of
group by all
order by month, category
