-- unit_price_usd of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty unit_price_usd.
-- @question At which price?
select order_id, line_number, unit_price_usd
from fact_order_item
where unit_price_usd is null
order by order_id, line_number
