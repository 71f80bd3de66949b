-- @description Rows in, affected and out for every cleaning rule, rules without findings included.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_orders, rejects
with rules (step, rule, action, description) as (
  values
    ('orders', 'repeated_row', 'reject', 'Equals an earlier row in every column.'),
    ('orders', 'cart_missing', 'reject', 'Names a cart that does not exist.'),
    ('orders', 'amount_not_positive', 'reject', 'Is about an amount of nothing.')
),
findings as (
  select rule, count(*) as rows_affected
  from rejects
  group by rule
),
totals as (
  select count(*) as rows_in
  from raw_orders
)
select
  rules.step,
  rules.rule,
  rules.description,
  rules.action,
  totals.rows_in,
  coalesce(findings.rows_affected, 0) as rows_affected,
  totals.rows_in - coalesce(findings.rows_affected, 0) as rows_out,
  coalesce(coalesce(findings.rows_affected, 0) / nullif(totals.rows_in, 0), 0) as affected_share
from rules
cross join totals
left join findings using (rule)
