-- title of dim_product is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_product has an empty title.
-- @question What is this product called?
select product_id, title
from dim_product
where title is null
order by product_id
