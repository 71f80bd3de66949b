-- @description Raw rows that a cleaning rule rejected, with the value at fault.
-- @grain one raw row and rule
-- @materialized table
-- @inputs stage_order
with repetitions as (
  select id, unnest(range(2, copies + 1)) as copy
  from stage_order
  where copies > 1
)
select
  'orders' as source,
  id || ' copy ' || copy as row,
  'repeated_row' as rule,
  'id' as column_name,
  id::varchar as value,
  'reject' as action
from repetitions
union all
select
  'orders',
  id::varchar,
  reject_rule,
  if(reject_rule = 'cart_missing', 'groups_carts_id', 'total_amount'),
  if(reject_rule = 'cart_missing', groups_carts_id::varchar, total_amount::varchar),
  'reject'
from stage_order
where reject_rule is not null
