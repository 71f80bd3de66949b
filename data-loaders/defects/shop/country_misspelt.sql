-- The United Kingdom is written UK.
-- @table dim_customer
-- @kind wrong spelling
-- @found_by dim_customer.country_allowed, fact_order_item.country_as_customer
update dim_customer
set country = 'UK'
where customer_id % 90 = 8
