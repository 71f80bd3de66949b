-- Revenue by year and product category.
-- @question How do the categories compare between years?
-- @grain one row per calendar year and product category with a completed order
-- @tables fact_order_item
-- @param as_of date = @as_of : the day the numbers speak for
-- @column category varchar : product category
-- @column year varchar : calendar year
-- @column revenue_usd double USD : value of completed order lines
select
  category,
  year(order_date)::varchar as year,
  sum(line_value_usd)::double as revenue_usd
from fact_order_item
where status = 'completed'
  and order_date <= $as_of
group by all
order by category, year
