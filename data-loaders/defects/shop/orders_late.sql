-- Orders reached the warehouse twelve days late.
-- @table fact_order
-- @kind late data
-- @found_by fact_order.arrives_within_a_week, fact_order.late_share_small
update fact_order
set loaded_at = order_ts + interval 12 day, is_late = true
where order_id % 60 = 23
