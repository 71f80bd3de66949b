-- Every purchase in the clickstream is an order.
-- @kind reference
-- @severity error
-- @expectation order_id of fact_event, where known, stands in fact_order.
-- @question Was this purchase ever booked?
select event_id, order_id
from fact_event
anti join fact_order on fact_order.order_id = fact_event.order_id
where order_id is not null
order by event_id, order_id
