-- @description Spoilt copy of fact_order_item, with the faults that were planted.
-- @grain one order line
-- @materialized table
-- @inputs raw_fact_order_item
select
  order_id,
  line_number,
  order_date,
  order_ts,
  customer_id,
  product_id,
  category,
  quantity,
  unit_price_usd,
  line_value_usd,
  status,
  channel,
  country,
  is_late
from raw_fact_order_item
