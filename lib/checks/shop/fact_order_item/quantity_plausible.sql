-- An order line is over at most fifty units.
-- @kind range
-- @severity warn
-- @expectation quantity is 50 or less.
-- @question Is this a reseller or a typing error?
select order_id, line_number, quantity, line_value_usd
from fact_order_item
where quantity > 50
order by order_id, line_number, quantity, line_value_usd
