-- Products of the chosen vendors with sales, deals and stock. No vendor chosen, no products.
-- @question What do the chosen vendors sell?
-- @grain one row per vendor and product
-- @tables fact_order, fact_deal, products, product_names, vendors
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param kinds varchar[] = [] : group or individual; empty means both
-- @param vendors varchar[] = [] : vendors; empty means none
-- @param products varchar[] = [] : products; empty means all of the vendors
-- @column vendor varchar : vendor
-- @column product varchar : product
-- @column category varchar : category
-- @column list_price_usd double USD : price without a group
-- @column stock_units integer count : units in stock; null when the vendor does not say
-- @column units bigint count : units of completed orders
-- @column revenue_usd double USD : completed orders
-- @column deals bigint count : deals that started in the range
-- @column converted_deals bigint count : of these, with at least one completed order
-- @column conversion double : converted_deals ÷ deals; null without deals
with sold as (
  select product_id, sum(quantity)::bigint as units, sum(total_usd)::double as revenue_usd
  from fact_order
  where status = 'completed'
    and list_contains($vendors, vendor)
    and ($from is null or order_date >= $from)
    and ($to is null or order_date < $to)
    and (len($kinds) = 0 or list_contains($kinds, order_kind))
  group by product_id
),
offered as (
  select product_id, count(*) as deals, count(*) filter (completed_orders > 0) as converted_deals
  from fact_deal
  where list_contains($vendors, vendor)
    and ($from is null or start_date >= $from)
    and ($to is null or start_date < $to)
  group by product_id
)
select
  vendors.name as vendor,
  product_names.name as product,
  product_names.category,
  products.list_price::double as list_price_usd,
  products.stock_units,
  coalesce(sold.units, 0) as units,
  coalesce(sold.revenue_usd, 0) as revenue_usd,
  coalesce(offered.deals, 0) as deals,
  coalesce(offered.converted_deals, 0) as converted_deals,
  offered.converted_deals / nullif(offered.deals, 0) as conversion
from products
join product_names on product_names.id = products.product_name_id
join vendors on vendors.id = products.vendor_id
left join sold on sold.product_id = products.id
left join offered on offered.product_id = products.id
where list_contains($vendors, vendors.name)
  and (len($products) = 0 or list_contains($products, product_names.name))
order by revenue_usd desc, vendor, product
