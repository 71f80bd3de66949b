-- @description Spoilt copy of fact_event, with the faults that were planted.
-- @grain one event
-- @materialized table
-- @inputs raw_fact_event
select
  event_id,
  event_date,
  event_ts,
  session_id,
  customer_id,
  event_type,
  product_id,
  order_id,
  channel,
  country,
  is_time_known,
  is_late
from raw_fact_event
