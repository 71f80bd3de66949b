-- @description Products with the nested rating flattened into two columns.
-- @grain one product of the catalogue
-- @materialized view
-- @inputs raw_products
select
  id as product_id,
  title,
  category,
  price as price_usd,
  description,
  rating.rate as rating_rate,
  rating.count as rating_count
from raw_products
