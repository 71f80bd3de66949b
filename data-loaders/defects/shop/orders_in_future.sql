-- Orders are dated after the as-of date.
-- @table fact_order
-- @kind impossible date
-- @found_by fact_event.purchase_on_order_day, fact_order.day_exists, fact_order.loaded_after_placed, fact_order.not_in_future, fact_order_item.order_date_as_order
update fact_order
set order_ts = order_ts + interval 40 day, order_date = order_date + 40
where order_id > (select max(order_id) - 4 from fact_order)
