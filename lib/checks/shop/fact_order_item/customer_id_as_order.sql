-- Lines repeat the customer of their order.
-- @kind consistency
-- @severity error
-- @expectation customer_id of a line is that of its order.
-- @question Whose line is this?
select lines.order_id, line_number, lines.customer_id as of_line, orders.customer_id as of_order
from fact_order_item as lines
join fact_order as orders using (order_id)
where lines.customer_id <> orders.customer_id
order by lines.order_id, line_number, of_line
