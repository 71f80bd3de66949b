-- product_id of dim_product is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of dim_product has an empty product_id.
-- @question Which product is this?
select title, product_id
from dim_product
where product_id is null
order by title
