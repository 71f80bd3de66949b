-- The three indicators of group deals, each beside what the exam report's SQL returns, with the
-- counts that explain the difference.
-- Deals, orders, memberships and sign-ups count up to the as-of date, orders with the status that
-- they have at the end of the data.
-- The report joins group_deals.id to orders.groups_carts_id: the id of a deal to the id of a cart.
-- @question How many deals succeed, what do they bring, and how many users take part?
-- @grain one row
-- @tables fact_deal, fact_order, groups_carts, users, small_fact_deal, small_fact_order, small_groups_carts, small_users
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param as_of date = @as_of : the day the numbers speak for
-- @column deals bigint count : group deals
-- @column converted_deals bigint count : of these, with at least one completed order
-- @column conversion double : converted_deals ÷ deals; null without deals
-- @column source_conversion double : what the report's SQL returns; null when it joins nothing
-- @column revenue_usd double USD : completed orders of deals
-- @column revenue_per_deal_usd double USD : revenue_usd ÷ deals, deals that sold nothing included
-- @column source_revenue_usd double USD : what the report's SQL returns; null when it joins nothing
-- @column users bigint count : people who signed up
-- @column participants bigint count : of these, with a cart in a group
-- @column participation double : participants ÷ users; null without users
-- @column completed_orders bigint count : completed orders of deals
-- @column orders_per_deal double : completed_orders ÷ deals, which the report's text calls conversion
-- @column joined_rows bigint count : orders that the report's join finds
-- @column joined_deals bigint count : deals that it finds
-- @column belonging_rows bigint count : of joined_rows, orders that really belong to the deal they are joined to
-- @column joined_open_rows bigint count : of joined_rows, orders that are not completed, refunded ones among them
-- @column group_orders bigint count : orders of deals, whatever their status
-- @column average_order_usd double USD : mean amount of a completed order of a deal
with chosen_deal as (
  select group_deal_id
  from fact_deal
  where start_date <= $as_of
    and not list_contains($snapshots, 'small')
  union all
  select group_deal_id
  from small_fact_deal
  where start_date <= $as_of
    and list_contains($snapshots, 'small')
),
chosen_order as (
  select groups_carts_id, group_deal_id, status, total_usd
  from fact_order
  where groups_carts_id is not null
    and order_date <= $as_of
    and not list_contains($snapshots, 'small')
  union all
  select groups_carts_id, group_deal_id, status, total_usd
  from small_fact_order
  where groups_carts_id is not null
    and order_date <= $as_of
    and list_contains($snapshots, 'small')
),
people as (
  select
    if(
      list_contains($snapshots, 'small'),
      (select count(*) from small_users where created_at < $as_of::date + 1),
      (select count(*) from users where created_at < $as_of::date + 1)
    ) as users,
    if(
      list_contains($snapshots, 'small'),
      (select count(distinct user_id) from small_groups_carts where joined_at < $as_of::date + 1),
      (select count(distinct user_id) from groups_carts where joined_at < $as_of::date + 1)
    ) as participants
),
deal_totals as (
  select
    (select count(*) from chosen_deal) as deals,
    count(distinct group_deal_id) as converted_deals,
    count(*) as completed_orders,
    coalesce(sum(total_usd), 0)::double as revenue_usd
  from chosen_order
  where status = 'completed'
),
report_join as (
  select
    count(*) as joined_rows,
    count(distinct chosen_deal.group_deal_id) as joined_deals,
    count(*) filter (chosen_order.group_deal_id = chosen_deal.group_deal_id) as belonging_rows,
    count(*) filter (chosen_order.status <> 'completed') as joined_open_rows,
    avg(chosen_order.total_usd) as source_revenue_usd
  from chosen_deal
  join chosen_order on chosen_order.groups_carts_id = chosen_deal.group_deal_id
)
select
  deals,
  converted_deals,
  converted_deals / nullif(deals, 0) as conversion,
  1 - joined_open_rows / nullif(joined_rows, 0) as source_conversion,
  revenue_usd,
  revenue_usd / nullif(deals, 0) as revenue_per_deal_usd,
  source_revenue_usd,
  users,
  participants,
  participants / nullif(users, 0) as participation,
  completed_orders,
  completed_orders / nullif(deals, 0) as orders_per_deal,
  joined_rows,
  joined_deals,
  belonging_rows,
  joined_open_rows,
  (select count(*) from chosen_order) as group_orders,
  revenue_usd / nullif(completed_orders, 0) as average_order_usd
from deal_totals
cross join report_join
cross join people
