-- Every product stands in a category that exists.
-- @kind reference
-- @severity error
-- @expectation category of dim_product stands in dim_category.
-- @question Where in the shop does it stand?
select product_id, category
from dim_product
anti join dim_category on dim_category.category = dim_product.category
where category is not null
order by product_id, category
