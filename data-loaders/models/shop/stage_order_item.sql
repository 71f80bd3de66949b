-- @description Order lines with the rule that rejects them, if any.
-- @grain one raw order line
-- @materialized table
-- @inputs raw_order_items, stage_order
select
  order_id,
  line_number,
  product_id,
  quantity,
  unit_price_usd,
  case
    when order_id not in (select order_id from stage_order where reject_rule is null)
      then 'order_missing'
    when quantity < 1 then 'quantity_not_positive'
  end as reject_rule
from raw_order_items
