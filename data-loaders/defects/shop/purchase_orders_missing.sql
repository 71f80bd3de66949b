-- Purchases do not name their order.
-- @table fact_event
-- @kind missing value
-- @found_by fact_event.purchase_has_order
update fact_event
set order_id = null
where event_type = 'purchase'
  and order_id % 40 = 3
