-- An order line is over at least one unit.
-- @kind range
-- @severity block
-- @expectation quantity is 1 or more.
-- @question Is this a return that was booked as an order?
select order_id, line_number, quantity
from fact_order_item
where quantity < 1
order by order_id, line_number, quantity
