-- Customers are VIP whatever they spend.
-- @table dim_customer
-- @kind wrong rule
-- @found_by dim_customer.segment_follows_value, dim_customer.segment_rank_follows
update dim_customer
set segment = 'VIP'
where customer_id % 250 = 4
