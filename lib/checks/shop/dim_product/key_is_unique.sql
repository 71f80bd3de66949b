-- product_id is the key of dim_product.
-- @kind uniqueness
-- @severity block
-- @expectation No product stands in dim_product twice.
-- @question Was something loaded twice?
select product_id, count(*) as copies
from dim_product
group by product_id
having count(*) > 1
order by product_id
