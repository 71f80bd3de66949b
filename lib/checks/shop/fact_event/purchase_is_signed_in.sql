-- Who buys is signed in.
-- @kind consistency
-- @severity error
-- @expectation customer_id is known on every purchase.
-- @question Who bought?
select event_id, order_id
from fact_event
where event_type = 'purchase' and customer_id is null
order by event_id, order_id
