-- @description Every order that cleaning kept, once, with the time it reached the warehouse.
-- @grain one order
-- @materialized table
-- @inputs stage_order
select
  order_id,
  customer_id,
  order_date,
  order_ts,
  status,
  channel,
  loaded_at,
  is_late
from stage_order
where reject_rule is null
