-- Every product has a price above 0.
-- @kind range
-- @severity error
-- @expectation price_usd is above 0.
-- @question Is this product for sale?
select product_id, price_usd
from dim_product
where price_usd <= 0
order by product_id, price_usd
