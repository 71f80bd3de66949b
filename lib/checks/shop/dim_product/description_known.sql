-- description of dim_product is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_product has an empty description.
-- @question What does the page say of it?
select product_id, description
from dim_product
where description is null
order by product_id
