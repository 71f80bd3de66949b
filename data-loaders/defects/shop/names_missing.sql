-- Customers have lost their names.
-- @table dim_customer
-- @kind missing value
-- @found_by dim_customer.full_name_known
update dim_customer
set full_name = null
where customer_id % 200 = 1
