-- line_value_usd of fact_order_item is always known.
-- @kind completeness
-- @severity block
-- @expectation No row of fact_order_item has an empty line_value_usd.
-- @question How much revenue is this?
select order_id, line_number, line_value_usd
from fact_order_item
where line_value_usd is null
order by order_id, line_number
