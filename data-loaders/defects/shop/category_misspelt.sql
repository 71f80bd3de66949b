-- The category is written with a capital.
-- @table fact_order_item
-- @kind wrong spelling
-- @found_by fact_order_item.categories_add_up, fact_order_item.category_allowed, fact_order_item.category_as_product
update fact_order_item
set category = 'Electronics'
where category = 'electronics'
  and order_id % 300 = 2
