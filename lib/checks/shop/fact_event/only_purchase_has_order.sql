-- Only a purchase names an order.
-- @kind consistency
-- @severity error
-- @expectation order_id is empty on views, carts and checkouts.
-- @question Is this event a purchase?
select event_id, event_type, order_id
from fact_event
where event_type <> 'purchase' and order_id is not null
order by event_id, event_type, order_id
