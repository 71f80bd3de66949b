-- Lines repeat the day of their order.
-- @kind consistency
-- @severity error
-- @expectation order_date of a line is that of its order.
-- @question Which of the two dates counts?
select lines.order_id, line_number, lines.order_date as of_line, orders.order_date as of_order
from fact_order_item as lines
join fact_order as orders using (order_id)
where lines.order_date <> orders.order_date
order by lines.order_id, line_number, of_line
