-- @description Ten-row example. What each user has joined and bought, in all and in the last 90 days.
-- @grain one user
-- @materialized table
-- @inputs small_users, small_groups_carts, small_groups, small_fact_order
-- @parameters asOf
with bounds as (
  select getvariable('asOf')::date - 89 as recent_from
),
joined as (
  select
    carts.user_id,
    count(distinct carts.group_id) as groups_joined,
    count(distinct carts.group_id) filter (carts.joined_at >= recent_from) as recent_groups,
    count(distinct carts.group_id) filter (groups.status <> 'active') as closed_groups,
    count(distinct carts.group_id) filter (groups.status = 'completed') as completed_groups,
    max(carts.joined_at)::date as last_joined
  from small_groups_carts as carts
  join small_groups as groups on groups.id = carts.group_id
  cross join bounds
  group by carts.user_id
),
bought as (
  select
    user_id,
    count(*) filter (status = 'completed') as orders,
    sum(total_usd) filter (status = 'completed') as revenue_usd,
    sum(total_usd) filter (status = 'completed' and order_date >= recent_from) as recent_usd,
    max(order_date) as last_ordered
  from small_fact_order
  cross join bounds
  group by user_id
)
select
  users.id as user_id,
  users.name,
  coalesce(users.city, 'not given') as city,
  coalesce(users.signup_channel, 'not recorded') as signup_channel,
  users.created_at::date as signed_up_on,
  greatest(1, datediff('month', users.created_at::date, getvariable('asOf')::date) + 1)::smallint as months,
  coalesce(joined.groups_joined, 0)::integer as groups_joined,
  coalesce(joined.recent_groups, 0)::integer as recent_groups,
  coalesce(joined.closed_groups, 0)::integer as closed_groups,
  coalesce(joined.completed_groups, 0)::integer as completed_groups,
  coalesce(bought.orders, 0)::integer as orders,
  coalesce(bought.revenue_usd, 0)::decimal(12,2) as revenue_usd,
  coalesce(bought.recent_usd, 0)::decimal(12,2) as recent_usd,
  greatest(joined.last_joined, bought.last_ordered) as last_active_on
from small_users as users
left join joined on joined.user_id = users.id
left join bought on bought.user_id = users.id
