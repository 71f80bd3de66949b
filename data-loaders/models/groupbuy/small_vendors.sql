-- @description Ten-row example. Sellers.
-- @grain one vendor
-- @materialized table
-- @inputs raw_small_vendors
select id, name, city, rating
from raw_small_vendors
