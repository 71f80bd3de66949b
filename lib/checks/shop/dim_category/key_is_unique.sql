-- category_id is the key of dim_category.
-- @kind uniqueness
-- @severity block
-- @expectation No category stands in dim_category twice.
-- @question Was something loaded twice?
select category_id, count(*) as copies
from dim_category
group by category_id
having count(*) > 1
order by category_id
