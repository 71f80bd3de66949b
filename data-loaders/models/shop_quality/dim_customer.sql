-- @description Spoilt copy of dim_customer, with the faults that were planted.
-- @grain one customer
-- @materialized table
-- @inputs raw_dim_customer
select
  customer_id,
  full_name,
  country,
  channel,
  signup_date,
  first_order_date,
  last_order_date,
  completed_orders,
  lifetime_value_usd,
  segment,
  segment_rank
from raw_dim_customer
