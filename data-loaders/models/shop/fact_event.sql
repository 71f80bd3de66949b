-- @description Clickstream of the shop's website and app.
-- @grain one event
-- @materialized table
-- @inputs stage_event
select
  event_id,
  event_ts::date as event_date,
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
from stage_event
where reject_rule is null
