-- Purchases are called purchased.
-- @table fact_event
-- @kind wrong spelling
-- @found_by agg_event_hour.types_add_up, fact_event.event_type_allowed, fact_event.only_purchase_has_order
update fact_event
set event_type = 'purchased'
where event_type = 'purchase'
  and order_id % 50 = 7
