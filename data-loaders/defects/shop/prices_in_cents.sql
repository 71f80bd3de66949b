-- Prices are in cents.
-- @table fact_order_item
-- @kind impossible value
-- @found_by dim_customer.value_is_sum, fact_order_item.customers_add_up, fact_order_item.no_line_dominates, fact_order_item.price_near_list
update fact_order_item
set unit_price_usd = unit_price_usd * 100, line_value_usd = line_value_usd * 100
where order_id % 1500 = 41
  and line_number = 1
