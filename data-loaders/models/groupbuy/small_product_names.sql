-- @description Ten-row example. Kinds of products with category and department.
-- @grain one kind of product
-- @materialized table
-- @inputs raw_small_product_names
select id, name, category, department
from raw_small_product_names
