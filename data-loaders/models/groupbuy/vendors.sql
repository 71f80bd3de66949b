-- @description Sellers.
-- @grain one vendor
-- @materialized table
-- @inputs raw_vendors
select id, name, city, rating
from raw_vendors
