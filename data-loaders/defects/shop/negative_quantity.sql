-- Returns were booked as negative quantities.
-- @table fact_order_item
-- @kind impossible value
-- @found_by dim_customer.value_is_sum, fact_order_item.customers_add_up, fact_order_item.quantity_positive, fact_order_item.value_not_negative
update fact_order_item
set quantity = -quantity, line_value_usd = -line_value_usd
where order_id % 800 = 31
  and line_number = 1
