-- Lines repeat the state of their order.
-- @kind consistency
-- @severity error
-- @expectation status of a line is that of its order.
-- @question Is this line revenue or not?
select lines.order_id, line_number, lines.status as of_line, orders.status as of_order
from fact_order_item as lines
join fact_order as orders using (order_id)
where lines.status <> orders.status
order by lines.order_id, line_number, of_line
