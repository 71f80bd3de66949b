-- No product has fewer than no ratings.
-- @kind range
-- @severity error
-- @expectation rating_count is 0 or more.
-- @question Who counted?
select product_id, rating_count
from dim_product
where rating_count < 0
order by product_id, rating_count
