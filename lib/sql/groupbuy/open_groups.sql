-- Groups that are open at the end of the as-of date, soonest to expire first, with flags; after them
-- those that closed on that day because they reached their goal, the last one first.
-- @question Which open groups are about to expire, and which reach their goal?
-- @grain one row per group that is open or reached its goal on the as-of date
-- @tables groups, group_deals, products, product_names, vendors
-- @param as_of date = @as_of : the day at whose end the groups are looked at
-- @param near_hours integer = 8 : hours left from which a group counts as near its expiry
-- @column group_id integer : group
-- @column product varchar : what is bought
-- @column vendor varchar : who sells it
-- @column members smallint count : people who joined
-- @column member_goal smallint count : people needed
-- @column missing smallint count : people still missing
-- @column hours_left double h : until an open group expires; null after the goal was reached
-- @column reached_at timestamp : when the goal was reached (UTC); null for an open group
-- @column flag varchar : near expiry, one member short, near expiry and one short, open, or goal reached
with day_group as (
  select
    groups.id as group_id,
    product_names.name as product,
    vendors.name as vendor,
    groups.members,
    group_deals.member_goal,
    greatest(group_deals.member_goal - groups.members, 0)::smallint as missing,
    date_diff('minute', $as_of::timestamp + interval 1 day, groups.expires_at) / 60.0 as hours_left,
    if(groups.closed_at < $as_of::timestamp + interval 1 day, groups.closed_at, null) as reached_at
  from groups
  join group_deals on group_deals.id = groups.group_deal_id
  join products on products.id = group_deals.product_id
  join product_names on product_names.id = products.product_name_id
  join vendors on vendors.id = products.vendor_id
  where (
    groups.created_at < $as_of::timestamp + interval 1 day
    and groups.expires_at > $as_of::timestamp + interval 1 day
    and (groups.closed_at is null or groups.closed_at >= $as_of::timestamp + interval 1 day)
  )
  or (
    groups.status = 'completed'
    and groups.closed_at >= $as_of
    and groups.closed_at < $as_of::timestamp + interval 1 day
  )
)
select
  group_id,
  product,
  vendor,
  members,
  member_goal,
  missing,
  if(reached_at is null, hours_left::double, null) as hours_left,
  reached_at,
  case
    when reached_at is not null then 'goal reached'
    when hours_left < $near_hours and missing = 1 then 'near expiry and one short'
    when hours_left < $near_hours then 'near expiry'
    when missing = 1 then 'one member short'
    else 'open'
  end as flag
from day_group
order by reached_at is not null, reached_at desc, hours_left, group_id
