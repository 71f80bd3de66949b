-- The products of the shop, each with a page of its own.
-- @question Which products are there?
-- @grain one row per product
-- @tables dim_product
-- @column product_id integer : product
-- @column product varchar : name in the shop
-- @column category varchar : product category
select product_id, title as product, category
from dim_product
order by product_id
