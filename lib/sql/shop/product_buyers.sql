-- Who bought one product, and who bought it again.
-- The range is [from, to), cut to the as-of date.
-- @question Do buyers of this product come back for it?
-- @grain one row
-- @tables fact_order_item
-- @param product integer = null : the product; null means none
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the customers; empty means all
-- @param channels varchar[] = [] : order channels; empty means all
-- @column buyers bigint count : customers with a completed order of the product
-- @column repeat_buyers bigint count : those with more than one
-- @column repeat_share double : repeat_buyers ÷ buyers; null when nobody bought it
with people as (
  select customer_id, count(distinct order_id) as orders
  from fact_order_item
  where status = 'completed'
    and product_id = $product
    and ($from is null or order_date >= $from)
    and order_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by customer_id
)
select
  count(*) as buyers,
  count(*) filter (orders > 1) as repeat_buyers,
  repeat_buyers / nullif(buyers, 0) as repeat_share
from people
