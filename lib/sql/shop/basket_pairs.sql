-- How often two products stand in the same completed order.
-- The range is [from, to), cut to the as-of date. Products of all categories are paired.
-- @question What is bought together?
-- @grain one row per ordered pair of different products
-- @tables fact_order_item, dim_product
-- @param product integer = null : only pairs of this product; null means all
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column product_id integer : product
-- @column partner_id integer : the other product
-- @column partner varchar : its name
-- @column partner_price_usd double USD : its list price
-- @column both_orders bigint count : orders with both
-- @column product_orders bigint count : orders with the product
-- @column partner_orders bigint count : orders with the other one
-- @column orders bigint count : orders
with lines as (
  select distinct order_id, product_id
  from fact_order_item
  where status = 'completed'
    and ($from is null or order_date >= $from)
    and order_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
),
pairs as (
  select one.product_id, other.product_id as partner_id, count(*) as both_orders
  from lines as one
  join lines as other using (order_id)
  group by all
),
counted as (
  -- A pair of a product with itself counts the product's orders.
  select
    product.product_id,
    partner.product_id as partner_id,
    partner.title as partner,
    partner.price_usd::double as partner_price_usd,
    coalesce(both_orders, 0) as both_orders
  from dim_product as product
  cross join dim_product as partner
  left join pairs on pairs.product_id = product.product_id and pairs.partner_id = partner.product_id
)
select
  product_id,
  partner_id,
  partner,
  partner_price_usd,
  both_orders,
  max(both_orders) filter (product_id = partner_id) over (partition by product_id) as product_orders,
  max(both_orders) filter (product_id = partner_id) over (partition by partner_id) as partner_orders,
  (select count(distinct order_id) from lines) as orders
from counted
qualify product_id <> partner_id
  and ($product is null or product_id = $product)
order by product_id, partner_id
