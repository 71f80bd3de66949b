-- @description Spoilt copy of dim_category, with the faults that were planted.
-- @grain one category
-- @materialized table
-- @inputs raw_dim_category
select
  category_id,
  category,
  products
from raw_dim_category
