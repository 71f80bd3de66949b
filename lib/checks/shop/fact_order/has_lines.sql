-- Every order has at least one line.
-- @kind reference
-- @severity error
-- @expectation order_id of fact_order stands in fact_order_item.
-- @question Where did the lines of this order go?
select order_id, order_date, status
from fact_order
anti join fact_order_item on fact_order_item.order_id = fact_order.order_id
where order_id is not null
order by order_id, order_date, status
