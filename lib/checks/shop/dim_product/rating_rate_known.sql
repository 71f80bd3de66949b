-- rating_rate of dim_product is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_product has an empty rating_rate.
-- @question How is it rated?
select product_id, rating_rate
from dim_product
where rating_rate is null
order by product_id
