-- @description Ten-row example. Users as they signed up.
-- @grain one user
-- @materialized table
-- @inputs raw_small_users
select id, name, city, signup_channel, created_at
from raw_small_users
