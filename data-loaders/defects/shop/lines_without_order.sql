-- Lines belong to orders that do not exist.
-- @table fact_order_item
-- @kind orphan
-- @found_by dim_customer.value_is_sum, fact_order_item.customers_add_up, fact_order_item.order_exists
insert into fact_order_item
select * replace (order_id + 900000 as order_id)
from fact_order_item
where order_id % 700 = 3
  and line_number = 1
