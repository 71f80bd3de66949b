-- A purchase is made by the customer of its order.
-- @kind consistency
-- @severity error
-- @expectation customer_id of a purchase is that of its order.
-- @question Who bought?
select event_id, events.order_id, events.customer_id as of_event, orders.customer_id as of_order
from fact_event as events
join fact_order as orders using (order_id)
where events.customer_id <> orders.customer_id
order by event_id, of_event
