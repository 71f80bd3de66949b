-- Orders are in a state that nobody defined.
-- @table fact_order
-- @kind wrong spelling
-- @found_by dim_customer.orders_are_counted, fact_order.status_allowed, fact_order_item.status_as_order
update fact_order
set status = 'shipped'
where order_id % 1100 = 19
