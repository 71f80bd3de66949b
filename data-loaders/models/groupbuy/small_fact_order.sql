-- @description Ten-row example. Every order with product, vendor, deal and group.
-- @grain one order
-- @materialized table
-- @inputs small_orders, small_products, small_product_names, small_vendors, small_groups_carts, small_groups, small_group_deals
select
  orders.id as order_id,
  orders.created_at::date as order_date,
  orders.created_at as order_ts,
  if(orders.groups_carts_id is null, 'individual', 'group') as order_kind,
  orders.user_id,
  orders.product_id,
  product_names.name as product,
  product_names.category,
  product_names.department,
  products.vendor_id,
  vendors.name as vendor,
  orders.quantity,
  orders.total_amount as total_usd,
  orders.status,
  orders.groups_carts_id,
  carts.group_id,
  groups.group_deal_id,
  groups.status as group_status,
  deals.member_goal,
  deals.discount_share,
  groups.expires_at as group_expires_at,
  round(date_diff('second', orders.created_at, orders.accepted_at) / 60, 2) as accept_minutes,
  round(date_diff('second', coalesce(groups.expires_at, orders.created_at), orders.refunded_at) / 3600, 2) as refund_hours
from small_orders as orders
join small_products as products on products.id = orders.product_id
join small_product_names as product_names on product_names.id = products.product_name_id
join small_vendors as vendors on vendors.id = products.vendor_id
left join small_groups_carts as carts on carts.id = orders.groups_carts_id
left join small_groups as groups on groups.id = carts.group_id
left join small_group_deals as deals on deals.id = groups.group_deal_id
