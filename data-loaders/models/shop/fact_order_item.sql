-- @description Every order line of the web shop, with the facts of its order repeated on the line.
-- @grain one order line
-- @materialized table
-- @inputs stage_order_item, stage_order, stage_customer, stage_product
with customers as (
  select distinct customer_id, country
  from stage_customer
)
select
  items.order_id,
  line_number,
  order_date,
  order_ts,
  orders.customer_id,
  items.product_id,
  coalesce(category, 'unknown') as category,
  quantity,
  unit_price_usd,
  (quantity * unit_price_usd)::decimal(12, 2) as line_value_usd,
  status,
  channel,
  coalesce(country, 'ZZ') as country,
  is_late
from stage_order_item as items
join stage_order as orders using (order_id)
left join customers using (customer_id)
left join stage_product as products using (product_id)
where items.reject_rule is null
  and orders.reject_rule is null
