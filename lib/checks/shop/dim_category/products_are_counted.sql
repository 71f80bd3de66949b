-- A category counts its products.
-- @kind consistency
-- @severity error
-- @expectation products equals the number of products in the category.
-- @question Which product moved?
with counted as (
  select category, count(*) as counted
  from dim_product
  group by category
)
select category, products, coalesce(counted, 0) as counted
from dim_category
left join counted using (category)
where products <> coalesce(counted, 0)
order by category
