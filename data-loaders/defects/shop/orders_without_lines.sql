-- Orders have lost all of their lines.
-- @table fact_order_item
-- @kind orphan
-- @found_by dim_customer.value_is_sum, fact_order.has_lines, fact_order_item.customers_add_up
delete from fact_order_item
where order_id % 900 = 17
