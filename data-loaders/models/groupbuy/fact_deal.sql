-- @description Deals with product and vendor, and what their groups came to.
-- @grain one deal
-- @materialized table
-- @inputs group_deals, groups, fact_order, products, product_names, vendors
with formed as (
  select
    group_deal_id,
    count(*) as groups,
    count(*) filter (status = 'completed') as completed_groups,
    count(*) filter (status = 'expired') as expired_groups,
    sum(members) as members
  from groups
  group by group_deal_id
),
sold as (
  select
    group_deal_id,
    count(*) as orders,
    count(*) filter (status = 'completed') as completed_orders,
    min(order_date) filter (status = 'completed') as first_completed_date,
    sum(total_usd) filter (status = 'completed') as revenue_usd
  from fact_order
  where group_deal_id is not null
  group by group_deal_id
)
select
  deals.id as group_deal_id,
  deals.starts_at::date as start_date,
  deals.product_id,
  product_names.name as product,
  product_names.category,
  product_names.department,
  products.vendor_id,
  vendors.name as vendor,
  deals.member_goal,
  deals.discount_share,
  coalesce(formed.groups, 0)::integer as groups,
  coalesce(formed.completed_groups, 0)::integer as completed_groups,
  coalesce(formed.expired_groups, 0)::integer as expired_groups,
  coalesce(formed.members, 0)::integer as members,
  coalesce(sold.orders, 0)::integer as orders,
  coalesce(sold.completed_orders, 0)::integer as completed_orders,
  sold.first_completed_date,
  coalesce(sold.revenue_usd, 0)::decimal(12,2) as revenue_usd
from group_deals as deals
join products on products.id = deals.product_id
join product_names on product_names.id = products.product_name_id
join vendors on vendors.id = products.vendor_id
left join formed on formed.group_deal_id = deals.id
left join sold on sold.group_deal_id = deals.id
