-- @description Raw lines that a rule rejected, set aside or repaired, with the value at fault.
-- @grain one raw line and rule
-- @materialized table
-- @inputs stage_line, dim_rule
with touched as (
  select
    line,
    reject_rule as rule,
    case reject_rule
      when 'invoice_missing' then 'invoice'
      when 'product_missing' then 'product'
      when 'time_unreadable' then 'invoiced_at'
      when 'quantity_unreadable' then 'quantity'
      else 'unit_price'
    end as column_name,
    case reject_rule
      when 'time_unreadable' then invoiced_at
      when 'quantity_unreadable' then quantity_raw
      when 'price_unreadable' then price_raw
    end as value,
    'reject' as action
  from stage_line
  where reject_rule is not null
  union all
  select
    line,
    rule,
    case rule
      when 'service_line' then 'product'
      when 'price_not_positive' then 'unit_price'
      when 'quantity_sign' then 'quantity'
      else 'invoice'
    end,
    case rule
      when 'service_line' then product
      when 'price_not_positive' then price_raw
      when 'quantity_sign' then quantity_raw
      else invoice
    end,
    'flag'
  from stage_line
  join dim_rule on flags & bit > 0
  where reject_rule is null
  union all
  select line, 'customer_missing', 'customer', null, 'flag'
  from stage_line
  where reject_rule is null and customer is null
  union all
  select line, 'description_spaces', 'description', description, 'repair'
  from stage_line
  where reject_rule is null and has_spaces
  union all
  select line, 'product_case', 'product', product_text, 'repair'
  from stage_line
  where reject_rule is null and product_text <> product
)
select 'lines' as source, line::varchar as row, rule, column_name, value, action
from touched
