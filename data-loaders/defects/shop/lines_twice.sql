-- Lines were loaded twice.
-- @table fact_order_item
-- @kind duplicate
-- @found_by dim_customer.value_is_sum, fact_order_item.customers_add_up, fact_order_item.key_is_unique
insert into fact_order_item
from fact_order_item
where order_id % 1000 = 21
