-- @description Rows in, affected and out for every cleaning rule, rules without findings included.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_customers, raw_orders, raw_order_items, raw_events, rejects
with rules (step, rule, action, description) as (
  values
    ('customers', 'repeated_row', 'reject', 'Equals an earlier row in every column.'),
    ('customers', 'country_alias', 'repair', 'Country is written UK; stored as GB.'),
    ('customers', 'country_unknown', 'flag', 'Code names no country that the shop delivers to; stored as ZZ.'),
    ('orders', 'repeated_row', 'reject', 'Equals an earlier row in every column.'),
    ('orders', 'after_as_of', 'reject', 'Order is dated after the as-of date.'),
    ('orders', 'late_arrival', 'flag', 'Reached the warehouse more than 24 hours after the order; kept.'),
    ('order_items', 'order_missing', 'reject', 'Names an order that does not exist or was rejected.'),
    ('order_items', 'quantity_not_positive', 'reject', 'Is over fewer than one unit.'),
    ('events', 'repeated_row', 'reject', 'Equals an earlier row in every column.'),
    ('events', 'session_missing', 'reject', 'Has no session, so that no visit can hold it.'),
    ('events', 'event_type_unknown', 'reject', 'Type is no step of the funnel.'),
    ('events', 'time_unknown', 'flag', 'Time is exactly midnight: only the day is known; kept.'),
    ('events', 'late_arrival', 'flag', 'Stands in the file of a later day; kept under its own day.')
),
totals (step, rows_in) as (
  select 'customers', count(*) from raw_customers
  union all
  select 'orders', count(*) from raw_orders
  union all
  select 'order_items', count(*) from raw_order_items
  union all
  select 'events', count(*) from raw_events
),
findings as (
  select source, rule, count(*) as rows_affected
  from rejects
  group by source, rule
)
select
  step,
  rules.rule,
  description,
  action,
  rows_in,
  coalesce(rows_affected, 0) as rows_affected,
  rows_in - if(action = 'reject', coalesce(rows_affected, 0), 0) as rows_out,
  coalesce(coalesce(rows_affected, 0) / nullif(rows_in, 0), 0) as affected_share
from rules
join totals using (step)
left join findings on findings.source = rules.step and findings.rule = rules.rule
