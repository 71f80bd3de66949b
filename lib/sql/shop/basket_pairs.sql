-- How often two products stand in the same completed order.
-- The range is [from, to), cut to the as-of date. Products of all categories are paired.
-- @question What is bought together?
-- @grain one row per ordered pair of different products
-- @tables fact_order_item, dim_product
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
)
select
  pairs.product_id,
  pairs.partner_id,
  title as partner,
  price_usd::double as partner_price_usd,
  pairs.both_orders,
  own.both_orders as product_orders,
  partner.both_orders as partner_orders,
  (select count(distinct order_id) from lines) as orders
from pairs
join pairs as own on own.product_id = pairs.product_id and own.partner_id = pairs.product_id
join pairs as partner on partner.product_id = pairs.partner_id and partner.partner_id = pairs.partner_id
join dim_product on dim_product.product_id = pairs.partner_id
where pairs.product_id <> pairs.partner_id
order by pairs.product_id, pairs.partner_id
