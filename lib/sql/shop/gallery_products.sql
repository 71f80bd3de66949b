-- What each product sold, with its rating and what is typical.
-- The median is taken of decimals: in doubles 3.85 is a little less and shown as 3.8.
-- @question Do well rated products sell better?
-- @grain one row per product
-- @tables fact_order_item, dim_product
-- @param low integer = 430 : units sold below which a product is critical
-- @param fair integer = 470 : units sold below which a product needs watching
-- @param as_of date = @as_of : the day the numbers speak for
-- @column title varchar : name of the product
-- @column category varchar : product category
-- @column rating double : mean rating from 1 to 5
-- @column units bigint count : units in completed orders
-- @column revenue_usd double USD : value of completed order lines
-- @column tier varchar : critical, watch or healthy, by units sold
-- @column median_rating double : median of all products
-- @column median_units double : median of all products
with sold as (
  select
    title,
    any_value(dim_product.category) as category,
    any_value(rating_rate) as rating,
    sum(quantity)::bigint as units,
    sum(line_value_usd)::double as revenue_usd
  from fact_order_item
  join dim_product on dim_product.product_id = fact_order_item.product_id
  where status = 'completed'
    and order_date <= $as_of
  group by title
)
select
  title,
  category,
  rating::double as rating,
  units,
  revenue_usd,
  case when units < $low then 'critical' when units < $fair then 'watch' else 'healthy' end as tier,
  median(rating) over ()::double as median_rating,
  median(units) over () as median_units
from sold
order by units, title
