-- No product costs more than 10,000 USD.
-- @kind range
-- @severity warn
-- @expectation price_usd is at most 10000.
-- @question Is the price in cents?
select product_id, price_usd
from dim_product
where price_usd > 10000
order by product_id, price_usd
