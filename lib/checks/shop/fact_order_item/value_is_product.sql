-- A line's value is its quantity times its price.
-- @kind consistency
-- @severity block
-- @expectation line_value_usd equals quantity × unit_price_usd.
-- @question Was a discount taken off in one place only?
select order_id, line_number, quantity, unit_price_usd, line_value_usd
from fact_order_item
where line_value_usd <> quantity * unit_price_usd
order by order_id, line_number, quantity, unit_price_usd, line_value_usd
