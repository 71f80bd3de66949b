-- No two products have the same name.
-- @kind statistics
-- @severity warn
-- @expectation title is unique in dim_product.
-- @question Is this one product or two?
select title, count(*) as products
from dim_product
group by title
having count(*) > 1
order by title
