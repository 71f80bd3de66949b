-- Customers stand in the table twice.
-- @table dim_customer
-- @kind duplicate
-- @found_by dim_customer.key_is_unique, fact_order_item.customers_add_up
insert into dim_customer
from dim_customer
where customer_id in (10, 510)
