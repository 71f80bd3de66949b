-- @description Spoilt copy of dim_product, with the faults that were planted.
-- @grain one product
-- @materialized table
-- @inputs raw_dim_product
select
  product_id,
  title,
  category,
  price_usd,
  description,
  rating_rate,
  rating_count,
  stock_on_hand
from raw_dim_product
