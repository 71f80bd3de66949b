-- @description Products of vendors with their list price.
-- @grain one product of one vendor
-- @materialized table
-- @inputs raw_products
select id, product_name_id, vendor_id, list_price, stock_units
from raw_products
