-- Completed revenue of every vendor in every category, pairs without a sale included as zero.
-- @question Which vendor brings how much in which category?
-- @grain one row per vendor and category
-- @tables fact_order, products, product_names, vendors
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param kinds varchar[] = [] : group or individual; empty means both
-- @param vendors varchar[] = [] : vendors; empty means all
-- @column vendor varchar : vendor
-- @column category varchar : category
-- @column revenue_usd double USD : completed orders; 0 when the vendor sold nothing there
-- @column orders bigint count : completed orders
-- @column share double : revenue_usd ÷ revenue of all listed pairs; null when that is 0
-- @column category_share double : revenue_usd ÷ revenue of the category among the listed vendors; null when that is 0
-- @column vendor_usd double USD : revenue of the vendor over all categories
with sold as (
  select product_id, sum(total_usd) as revenue_usd, count(*) as orders
  from fact_order
  where status = 'completed'
    and ($from is null or order_date >= $from)
    and ($to is null or order_date < $to)
    and (len($kinds) = 0 or list_contains($kinds, order_kind))
  group by product_id
),
totals as (
  select products.vendor_id, product_names.category, sum(sold.revenue_usd) as revenue_usd, sum(sold.orders)::bigint as orders
  from sold
  join products on products.id = sold.product_id
  join product_names on product_names.id = products.product_name_id
  group by products.vendor_id, product_names.category
),
pairs as (
  select vendors.id, vendors.name as vendor, kinds.category
  from vendors
  cross join (select distinct category from product_names) as kinds
  where len($vendors) = 0 or list_contains($vendors, vendors.name)
)
select
  pairs.vendor,
  pairs.category,
  coalesce(totals.revenue_usd, 0)::double as revenue_usd,
  coalesce(totals.orders, 0) as orders,
  coalesce(totals.revenue_usd, 0)::double / nullif(sum(totals.revenue_usd) over (), 0)::double as share,
  coalesce(totals.revenue_usd, 0)::double / nullif(sum(totals.revenue_usd) over (partition by pairs.category), 0)::double as category_share,
  coalesce(sum(totals.revenue_usd) over (partition by pairs.vendor), 0)::double as vendor_usd
from pairs
left join totals on totals.vendor_id = pairs.id and totals.category = pairs.category
order by vendor_usd desc, pairs.vendor, pairs.category
