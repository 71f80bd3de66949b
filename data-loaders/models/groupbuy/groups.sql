-- @description Groups with their number of members.
-- @grain one group
-- @materialized table
-- @inputs raw_groups, raw_groups_carts
with members as (
  select group_id, count(*)::smallint as members
  from raw_groups_carts
  group by group_id
)
select
  groups.id,
  groups.group_deal_id,
  groups.created_by,
  groups.created_at,
  groups.expires_at,
  members.members,
  groups.status,
  groups.closed_at
from raw_groups as groups
join members on members.group_id = groups.id
