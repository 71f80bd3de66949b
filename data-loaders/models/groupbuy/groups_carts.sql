-- @description Memberships.
-- @grain one membership
-- @materialized table
-- @inputs raw_groups_carts
select id, group_id, user_id, quantity, joined_at
from raw_groups_carts
