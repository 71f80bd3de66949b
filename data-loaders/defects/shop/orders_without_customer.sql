-- Orders name customers that do not exist.
-- @table fact_order
-- @kind orphan
-- @found_by fact_order.customer_exists, fact_order_item.customer_id_as_order, dim_customer.orders_are_counted, fact_event.purchase_is_by_buyer
update fact_order
set customer_id = customer_id + 900000
where order_id % 600 = 5
