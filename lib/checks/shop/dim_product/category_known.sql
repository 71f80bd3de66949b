-- category of dim_product is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_product has an empty category.
-- @question Where in the shop does it stand?
select product_id, category
from dim_product
where category is null
order by product_id
