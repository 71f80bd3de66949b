-- @description Categories of the shop's catalogue.
-- @grain one category
-- @materialized table
-- @inputs stage_category
select category_id, category, products
from stage_category
