-- @description Spoilt copy of fact_order, with the faults that were planted.
-- @grain one order
-- @materialized table
-- @inputs raw_fact_order
select
  order_id,
  customer_id,
  order_date,
  order_ts,
  status,
  channel,
  loaded_at,
  is_late
from raw_fact_order
