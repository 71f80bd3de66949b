-- price_usd of dim_product is always known.
-- @kind completeness
-- @severity error
-- @expectation No row of dim_product has an empty price_usd.
-- @question What does it cost?
select product_id, price_usd
from dim_product
where price_usd is null
order by product_id
