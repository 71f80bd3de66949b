-- Lines are about a product that does not exist.
-- @table fact_order_item
-- @kind orphan
-- @found_by fact_order_item.product_exists, fact_order_item.products_add_up
update fact_order_item
set product_id = 99
where order_id % 500 = 11
  and line_number = 1
