-- A view or a cart names its product.
-- @kind consistency
-- @severity error
-- @expectation product_id is known on every view and cart.
-- @question What was looked at?
select event_id, event_type
from fact_event
where event_type in ('view', 'cart') and product_id is null
order by event_id, event_type
