-- @description Raw rows that a cleaning rule rejected, repaired or flagged, with the value at fault.
-- @grain one raw row and rule
-- @materialized table
-- @inputs stage_customer, stage_order, stage_order_item, stage_event
with repeated as (
  select 'customers' as source, customer_id as id, 'customer_id' as column_name, copies
  from stage_customer
  where copies > 1
  union all
  select 'orders', order_id, 'order_id', copies
  from stage_order
  where copies > 1
  union all
  select 'events', event_id, 'event_id', copies
  from stage_event
  where copies > 1
),
repetitions as (
  select source, id, column_name, unnest(range(2, copies + 1)) as copy
  from repeated
)
select
  source,
  id || ' copy ' || copy as row,
  'repeated_row' as rule,
  column_name,
  id::varchar as value,
  'reject' as action
from repetitions
union all
select 'customers', customer_id::varchar, 'country_alias', 'country_code', country_code, 'repair'
from stage_customer
where country_code = 'UK'
union all
select 'customers', customer_id::varchar, 'country_unknown', 'country_code', country_code, 'flag'
from stage_customer
where country = 'ZZ'
union all
select 'orders', order_id::varchar, reject_rule, 'order_ts', order_ts::varchar, 'reject'
from stage_order
where reject_rule is not null
union all
select 'orders', order_id::varchar, 'late_arrival', 'loaded_at', loaded_at::varchar, 'flag'
from stage_order
where is_late and reject_rule is null
union all
select
  'order_items',
  order_id || '/' || line_number,
  reject_rule,
  if(reject_rule = 'order_missing', 'order_id', 'quantity'),
  if(reject_rule = 'order_missing', order_id, quantity)::varchar,
  'reject'
from stage_order_item
where reject_rule is not null
union all
select
  'events',
  event_id::varchar,
  reject_rule,
  if(reject_rule = 'session_missing', 'session_id', 'event_type'),
  if(reject_rule = 'session_missing', null, event_type),
  'reject'
from stage_event
where reject_rule is not null
union all
select 'events', event_id::varchar, 'time_unknown', 'event_ts', event_ts::varchar, 'flag'
from stage_event
where not is_time_known and reject_rule is null
union all
select 'events', event_id::varchar, 'late_arrival', 'event_ts', event_ts::varchar, 'flag'
from stage_event
where is_late and reject_rule is null
