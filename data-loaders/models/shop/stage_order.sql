-- @description Orders, each raw row once, with the rule that rejects them, if any.
-- @grain one distinct raw row
-- @materialized table
-- @inputs raw_orders
-- @parameters asOf
with distinct_rows as (
  select *, count(*) as copies
  from raw_orders
  group by all
)
select
  order_id,
  customer_id,
  order_ts,
  order_ts::date as order_date,
  status,
  channel,
  loaded_at,
  copies,
  coalesce(loaded_at > order_ts + interval 24 hour, false) as is_late,
  case when order_ts::date > getvariable('asOf')::date then 'after_as_of' end as reject_rule
from distinct_rows
