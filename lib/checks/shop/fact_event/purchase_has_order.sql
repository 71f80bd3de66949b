-- A purchase names its order.
-- @kind consistency
-- @severity error
-- @expectation order_id is known on every purchase.
-- @question Which order is this?
select event_id, event_ts, event_type
from fact_event
where event_type = 'purchase' and order_id is null
order by event_id, event_ts, event_type
