-- Orders were loaded before they were placed.
-- @table fact_order
-- @kind impossible date
-- @found_by fact_order.loaded_after_placed
update fact_order
set loaded_at = order_ts - interval 1 hour
where order_id % 1200 = 61
