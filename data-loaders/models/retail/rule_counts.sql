-- @description Lines in, affected and out for every rule, rules without findings included.
-- @grain one cleaning rule
-- @materialized table
-- @inputs raw_lines, rejects, dim_rule
with rules (rule, action, description) as (
  values
    ('invoice_missing', 'reject', 'Has no invoice.'),
    ('product_missing', 'reject', 'Has no product.'),
    ('time_unreadable', 'reject', 'Time is missing or written in another way than most of the file.'),
    ('quantity_unreadable', 'reject', 'Quantity is missing or no number.'),
    ('price_unreadable', 'reject', 'Price is missing or no number.'),
    ('customer_missing', 'flag', 'Names no customer: counts as revenue, is in no figure of customers.'),
    ('description_spaces', 'repair', 'Description has spaces around it; stored without.'),
    ('product_case', 'repair', 'Product code has small letters; stored in capitals.')
  union all
  select rule, 'flag', description || ' Kept in the table, set aside unless the reader decides otherwise.'
  from dim_rule
),
totals as (
  select count(*) as rows_in
  from raw_lines
),
findings as (
  select rule, count(*) as rows_affected
  from rejects
  group by rule
)
select
  'lines' as step,
  rules.rule,
  description,
  action,
  rows_in,
  coalesce(rows_affected, 0) as rows_affected,
  rows_in - if(action = 'reject', coalesce(rows_affected, 0), 0) as rows_out,
  coalesce(coalesce(rows_affected, 0) / nullif(rows_in, 0), 0) as affected_share
from rules
cross join totals
left join findings on findings.rule = rules.rule
