-- @description Ten-row example. Memberships.
-- @grain one membership
-- @materialized table
-- @inputs raw_small_groups_carts
select id, group_id, user_id, quantity, joined_at
from raw_small_groups_carts
