-- No category is empty.
-- @kind reference
-- @severity warn
-- @expectation category of dim_category stands in dim_product.
-- @question Is this category still sold?
select category_id, category
from dim_category
anti join dim_product on dim_product.category = dim_category.category
order by category_id, category
