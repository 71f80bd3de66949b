-- @description The shop's catalogue.
-- @grain one product
-- @materialized table
-- @inputs stage_product
select product_id, title, category, price_usd, description, rating_rate, rating_count
from stage_product
