-- @description Categories of the catalogue, numbered in alphabetical order.
-- @grain one category
-- @materialized view
-- @inputs stage_product
select
  row_number() over (order by category)::smallint as category_id,
  category,
  count(*)::integer as products
from stage_product
group by category
