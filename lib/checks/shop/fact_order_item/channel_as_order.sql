-- Lines repeat the channel of their order.
-- @kind consistency
-- @severity error
-- @expectation channel of a line is that of its order.
-- @question Where was it ordered?
select lines.order_id, line_number, lines.channel as of_line, orders.channel as of_order
from fact_order_item as lines
join fact_order as orders using (order_id)
where lines.channel <> orders.channel
order by lines.order_id, line_number, of_line
