-- The ten users with the highest completed revenue of the last days, the groups they joined in the
-- same days, and the categories they bought.
-- Orders and memberships are counted apart and then joined, so that no order is counted twice.
-- A join of orders and memberships on the user repeats each order once per membership.
-- @question Who bought most in the last 30 days?
-- @grain one row per user
-- @tables fact_order, groups_carts, users, small_fact_order, small_groups_carts, small_users
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param as_of date = @as_of : the day the numbers speak for, the last of the days
-- @param days integer = 30 : length of the period
-- @column place bigint : rank, 1 the highest
-- @column user_id integer : user
-- @column name varchar : invented name
-- @column revenue_usd double USD : completed orders, group and individual
-- @column orders bigint count : completed orders
-- @column groups_joined bigint count : distinct groups joined
-- @column categories varchar : categories bought, in alphabetical order
-- @column fan_out_usd double USD : what a join of orders and memberships on the user would add up; null where it leaves the user out
with bought as (
  select user_id, sum(total_usd) as revenue_usd, count(*) as orders,
    string_agg(distinct category, ', ' order by category) as categories
  from (
    select user_id, total_usd, category, status, order_date
    from fact_order
    where not list_contains($snapshots, 'small')
    union all
    select user_id, total_usd, category, status, order_date
    from small_fact_order
    where list_contains($snapshots, 'small')
  )
  where status = 'completed'
    and order_date > $as_of::date - $days::integer
    and order_date <= $as_of
  group by user_id
  order by revenue_usd desc, user_id
  limit 10
),
joined as (
  select user_id, count(distinct group_id) as groups_joined
  from (
    select user_id, group_id, joined_at
    from groups_carts
    where not list_contains($snapshots, 'small')
    union all
    select user_id, group_id, joined_at
    from small_groups_carts
    where list_contains($snapshots, 'small')
  )
  where joined_at >= ($as_of::date - $days::integer + 1)
    and joined_at < ($as_of::date + 1)
  group by user_id
),
people as (
  select id, name
  from users
  where not list_contains($snapshots, 'small')
  union all
  select id, name
  from small_users
  where list_contains($snapshots, 'small')
)
select
  row_number() over (order by bought.revenue_usd desc, bought.user_id) as place,
  bought.user_id,
  people.name,
  bought.revenue_usd::double as revenue_usd,
  bought.orders,
  coalesce(joined.groups_joined, 0) as groups_joined,
  bought.categories,
  (bought.revenue_usd * joined.groups_joined)::double as fan_out_usd
from bought
join people on people.id = bought.user_id
left join joined on joined.user_id = bought.user_id
order by place
