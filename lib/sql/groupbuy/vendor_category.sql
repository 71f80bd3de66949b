-- Completed revenue of every vendor in every category, pairs without a sale included as zero.
-- @question Which vendor brings how much in which category?
-- @grain one row per vendor and category
-- @tables fact_order, vendors, product_names
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
  select vendor, category, sum(total_usd) as revenue_usd, count(*) as orders
  from fact_order
  where status = 'completed'
    and ($from is null or order_date >= $from)
    and ($to is null or order_date < $to)
    and (len($kinds) = 0 or list_contains($kinds, order_kind))
  group by vendor, category
),
pairs as (
  select vendors.name as vendor, kinds.category
  from vendors
  cross join (select distinct category from product_names) as kinds
  where len($vendors) = 0 or list_contains($vendors, vendors.name)
)
select
  pairs.vendor,
  pairs.category,
  coalesce(sold.revenue_usd, 0)::double as revenue_usd,
  coalesce(sold.orders, 0) as orders,
  coalesce(sold.revenue_usd, 0)::double / nullif(sum(sold.revenue_usd) over (), 0)::double as share,
  coalesce(sold.revenue_usd, 0)::double / nullif(sum(sold.revenue_usd) over (partition by pairs.category), 0)::double as category_share,
  coalesce(sum(sold.revenue_usd) over (partition by pairs.vendor), 0)::double as vendor_usd
from pairs
left join sold on sold.vendor = pairs.vendor and sold.category = pairs.category
order by vendor_usd desc, pairs.vendor, pairs.category
