-- Ratings lie on the scale.
-- @kind range
-- @severity error
-- @expectation rating_rate is from 1 to 5.
-- @question Which scale is this rating on?
select product_id, rating_rate
from dim_product
where rating_rate not between 1 and 5
order by product_id, rating_rate
