-- Groups that are open at the end of the as-of date, soonest to expire first, with flags.
-- @question Which open groups are about to expire, and which are about to reach their goal?
-- @grain one row per open group
-- @tables groups, group_deals, products, product_names, vendors
-- @param as_of date = @as_of : the day at whose end the groups are looked at
-- @param near_hours integer = 8 : hours left from which a group counts as near its expiry
-- @column group_id integer : group
-- @column product varchar : what is bought
-- @column vendor varchar : who sells it
-- @column members smallint count : people who joined
-- @column member_goal smallint count : people needed
-- @column missing smallint count : people still missing
-- @column hours_left double h : until the group expires
-- @column flag varchar : goal reached, near expiry, one member short, near expiry and one short, or open
with open_group as (
  select
    groups.id as group_id,
    product_names.name as product,
    vendors.name as vendor,
    groups.members,
    group_deals.member_goal,
    greatest(group_deals.member_goal - groups.members, 0)::smallint as missing,
    date_diff('minute', $as_of::timestamp + interval 1 day, groups.expires_at) / 60.0 as hours_left
  from groups
  join group_deals on group_deals.id = groups.group_deal_id
  join products on products.id = group_deals.product_id
  join product_names on product_names.id = products.product_name_id
  join vendors on vendors.id = products.vendor_id
  where groups.created_at < $as_of::timestamp + interval 1 day
    and groups.expires_at > $as_of::timestamp + interval 1 day
    and (groups.closed_at is null or groups.closed_at >= $as_of::timestamp + interval 1 day)
)
select
  group_id,
  product,
  vendor,
  members,
  member_goal,
  missing,
  hours_left::double as hours_left,
  case
    when missing = 0 then 'goal reached'
    when hours_left < $near_hours and missing = 1 then 'near expiry and one short'
    when hours_left < $near_hours then 'near expiry'
    when missing = 1 then 'one member short'
    else 'open'
  end as flag
from open_group
order by hours_left, group_id
