-- Users by how they take part, with frequency, success of their groups and spending.
-- Each user stands in the first segment that fits, from high value down.
-- @question How do users take part, and what is each kind worth?
-- @grain one row per segment
-- @tables agg_user, small_agg_user
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param value_from double = 60 : completed revenue of 90 days in USD from which a user is of high value
-- @param groups_from double = 3 : groups joined in 90 days from which a user is frequent
-- @param cities varchar[] = [] : cities of the users; empty means all
-- @param channels varchar[] = [] : how the users came; empty means all
-- @column place integer : order of the segments
-- @column segment varchar : kind of user
-- @column rule varchar : what puts a user there
-- @column action varchar : what to send
-- @column users bigint count : users
-- @column share double : users ÷ all users; null without users
-- @column groups_per_month double : groups joined ÷ months since sign-up, of the segment's users together; null without users
-- @column success double : completed groups ÷ groups that are over, memberships counted; null without one
-- @column completed_groups bigint count : memberships in completed groups
-- @column closed_groups bigint count : memberships in groups that are over
-- @column average_order_usd double USD : revenue ÷ completed orders; null without an order
-- @column revenue_usd double USD : completed orders
-- @column revenue_share double : revenue_usd ÷ revenue of all; null without revenue
with people as (
  select
    case
      when recent_usd >= $value_from then 'high value'
      when recent_groups >= $groups_from then 'frequent'
      when recent_groups > 0 then 'occasional'
      when groups_joined > 0 then 'lapsed'
      when orders > 0 then 'individual only'
      else 'not active yet'
    end as segment,
    *
  from (
    select city, signup_channel, groups_joined, recent_groups, closed_groups, completed_groups, orders, revenue_usd, recent_usd, months
    from agg_user
    where not list_contains($snapshots, 'small')
      and (len($cities) = 0 or list_contains($cities, city))
      and (len($channels) = 0 or list_contains($channels, signup_channel))
    union all
    select city, signup_channel, groups_joined, recent_groups, closed_groups, completed_groups, orders, revenue_usd, recent_usd, months
    from small_agg_user
    where list_contains($snapshots, 'small')
      and (len($cities) = 0 or list_contains($cities, city))
      and (len($channels) = 0 or list_contains($channels, signup_channel))
  )
),
kinds (place, segment, rule, action) as (
  values
    (1, 'high value', 'spent much in 90 days', 'recommend group deals of the categories they buy'),
    (2, 'frequent', 'joined often in 90 days', 'offer larger groups and a reward for bringing a friend'),
    (3, 'occasional', 'joined once or twice in 90 days', 'remind before a group of theirs expires'),
    (4, 'lapsed', 'joined before, not in 90 days', 'win back with a deal near its goal'),
    (5, 'individual only', 'bought, never in a group', 'show what a group would have saved'),
    (6, 'not active yet', 'neither joined nor bought', 'welcome with a small first group')
),
counted as (
  select
    segment,
    count(*) as users,
    sum(groups_joined) / sum(months) as groups_per_month,
    sum(completed_groups)::bigint as completed_groups,
    sum(closed_groups)::bigint as closed_groups,
    sum(orders) as orders,
    sum(revenue_usd)::double as revenue_usd
  from people
  group by segment
)
select
  kinds.place,
  kinds.segment,
  kinds.rule,
  kinds.action,
  coalesce(users, 0) as users,
  coalesce(users, 0) / nullif(sum(users) over (), 0) as share,
  groups_per_month,
  completed_groups / nullif(closed_groups, 0) as success,
  coalesce(completed_groups, 0) as completed_groups,
  coalesce(closed_groups, 0) as closed_groups,
  revenue_usd / nullif(orders, 0) as average_order_usd,
  coalesce(revenue_usd, 0) as revenue_usd,
  coalesce(revenue_usd, 0) / nullif(sum(revenue_usd) over (), 0) as revenue_share
from kinds
left join counted on counted.segment = kinds.segment
order by kinds.place
