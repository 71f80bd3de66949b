-- Every order line belongs to an order that exists.
-- @kind reference
-- @severity block
-- @expectation order_id of fact_order_item stands in fact_order.
-- @question Which order is this a line of?
select order_id, line_number
from fact_order_item
anti join fact_order on fact_order.order_id = fact_order_item.order_id
where order_id is not null
order by order_id, line_number
