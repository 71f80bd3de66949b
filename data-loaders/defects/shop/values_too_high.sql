-- Line values are ten dollars too high.
-- @table fact_order_item
-- @kind impossible value
-- @found_by dim_customer.value_is_sum, fact_order_item.customers_add_up, fact_order_item.value_is_product
update fact_order_item
set line_value_usd = line_value_usd + 10
where order_id % 1300 = 51
