-- What one product sold in each month, beside its category.
-- The range is [from, to), cut to the as-of date. Its months without a sale are 0;
-- months in which its whole category sold nothing are left out.
-- @question How do the sales of this product develop?
-- @grain one row per calendar month of the range
-- @tables fact_order_item, dim_product
-- @param product integer = null : the product; null means none
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column month date : first day of the month
-- @column revenue_usd double USD : value of its completed order lines
-- @column units bigint count : its units sold
-- @column orders bigint count : distinct completed orders with it
-- @column category_revenue_usd double USD : value of the completed order lines of its category
-- @column share double : revenue_usd ÷ category_revenue_usd; null when the category sold nothing
-- @column is_whole boolean : the range holds every day of the month
with bounds as (
  select least($as_of + 1, coalesce($to, $as_of + 1)) as ends
),
lines as (
  select *
  from fact_order_item
  where status = 'completed'
    and ($from is null or order_date >= $from)
    and order_date < (select ends from bounds)
    and category = (select category from dim_product where product_id = $product)
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
)
select
  date_trunc('month', order_date)::date as month,
  coalesce(sum(line_value_usd) filter (product_id = $product), 0)::double as revenue_usd,
  coalesce(sum(quantity) filter (product_id = $product), 0)::bigint as units,
  count(distinct order_id) filter (product_id = $product) as orders,
  sum(line_value_usd)::double as category_revenue_usd,
  revenue_usd / nullif(category_revenue_usd, 0) as share,
  ($from is null or month >= $from) and month + interval 1 month <= (select ends from bounds) as is_whole
from lines
group by month
order by month
