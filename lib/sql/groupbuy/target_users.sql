-- The users of one segment, those who spent most in the last 90 days first.
-- @question Whom to write to?
-- @grain one row per user
-- @tables agg_user, small_agg_user
-- @param snapshots varchar[] = [] : `small` for the ten-row example; empty means the full marketplace
-- @param segments varchar[] = [] : segment; empty means high value
-- @param rows integer = 25 : how many users at most
-- @param value_from double = 60 : completed revenue of 90 days in USD from which a user is of high value
-- @param groups_from double = 3 : groups joined in 90 days from which a user is frequent
-- @param cities varchar[] = [] : cities of the users; empty means all
-- @param channels varchar[] = [] : how the users came; empty means all
-- @column user_id integer : user
-- @column name varchar : invented name
-- @column segment varchar : kind of user
-- @column city varchar : city, or not given
-- @column signup_channel varchar : how the user came, or not recorded
-- @column recent_groups integer count : groups joined in the last 90 days
-- @column success double : completed groups ÷ groups that are over; null without one
-- @column recent_usd double USD : completed revenue of the last 90 days
-- @column average_order_usd double USD : revenue ÷ completed orders; null without an order
-- @column last_active_on date : latest membership or order; null without any
-- @column of_users bigint count : users of the segment, listed or not
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
    select user_id, name, city, signup_channel, last_active_on, groups_joined, recent_groups, closed_groups, completed_groups, orders, revenue_usd, recent_usd, months
    from agg_user
    where not list_contains($snapshots, 'small')
      and (len($cities) = 0 or list_contains($cities, city))
      and (len($channels) = 0 or list_contains($channels, signup_channel))
    union all
    select user_id, name, city, signup_channel, last_active_on, groups_joined, recent_groups, closed_groups, completed_groups, orders, revenue_usd, recent_usd, months
    from small_agg_user
    where list_contains($snapshots, 'small')
      and (len($cities) = 0 or list_contains($cities, city))
      and (len($channels) = 0 or list_contains($channels, signup_channel))
  )
)
select
  user_id,
  name,
  segment,
  city,
  signup_channel,
  recent_groups,
  completed_groups / nullif(closed_groups, 0) as success,
  recent_usd::double as recent_usd,
  revenue_usd::double / nullif(orders, 0) as average_order_usd,
  last_active_on,
  count(*) over () as of_users
from people
where if(len($segments) = 0, segment = 'high value', list_contains($segments, segment))
order by people.recent_usd desc, user_id
limit $rows::integer
