-- How often one product stands in the orders of each country.
-- The range is [from, to), cut to the as-of date.
-- @question Where is this product bought more often than elsewhere?
-- @grain one row per country with an order
-- @tables fact_order_item
-- @param product integer = null : the product; null means none
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column country varchar : country of the customers
-- @column orders bigint count : distinct completed orders
-- @column product_orders bigint count : those with the product
-- @column order_share double : product_orders ÷ orders
-- @column all_share double : the same over all listed countries
select
  country,
  count(distinct order_id) as orders,
  count(distinct order_id) filter (product_id = $product) as product_orders,
  product_orders / nullif(orders, 0) as order_share,
  sum(product_orders) over () / nullif(sum(orders) over (), 0) as all_share
from fact_order_item
where status = 'completed'
  and ($from is null or order_date >= $from)
  and order_date < least($as_of + 1, coalesce($to, $as_of + 1))
  and (len($countries) = 0 or list_contains($countries, country))
  and (len($channels) = 0 or list_contains($channels, channel))
group by country
order by order_share desc, country
