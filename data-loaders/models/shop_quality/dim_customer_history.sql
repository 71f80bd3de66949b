-- @description Spoilt copy of dim_customer_history, with the faults that were planted.
-- @grain one customer and span of days
-- @materialized table
-- @inputs raw_dim_customer_history
select
  customer_key,
  customer_id,
  segment,
  valid_from,
  valid_to,
  is_current
from raw_dim_customer_history
