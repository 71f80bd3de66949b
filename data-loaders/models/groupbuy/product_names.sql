-- @description Kinds of products with category and department.
-- @grain one kind of product
-- @materialized table
-- @inputs raw_product_names
select id, name, category, department
from raw_product_names
