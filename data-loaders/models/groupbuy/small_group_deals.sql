-- @description Ten-row example. Deals with their discount against the list price.
-- @grain one deal
-- @materialized table
-- @inputs raw_small_group_deals, raw_small_products
select
  deal.id,
  deal.product_id,
  deal.group_price,
  round(1 - deal.group_price / product.list_price, 4)::double as discount_share,
  deal.member_goal,
  deal.starts_at,
  deal.ends_at
from raw_small_group_deals as deal
join raw_small_products as product on product.id = deal.product_id
