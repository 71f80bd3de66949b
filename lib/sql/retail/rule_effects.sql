-- What each rule does to revenue: before, effect and after, one rule after the other.
-- A line that meets several applied rules counts at the first of them. A rule that is not applied has
-- the effect it would have after the applied ones before it, and takes nothing.
-- @question What does each cleaning rule do to revenue?
-- @grain one row per rule, and one for what remains
-- @tables agg_invoice, dim_rule
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries; empty means all
-- @param rules varchar[] = [] : rules that set lines aside; empty means all, "none" alone means none
-- @param only varchar[] = [] : sales (leaves returns out), known (leaves out lines without a customer)
-- @column place integer : place in the order, from 1
-- @column step varchar : title of the rule; Net revenue in the last row
-- @column description varchar : what the rule says
-- @column is_applied boolean : whether it sets its lines aside
-- @column lines bigint count : lines that it sets aside, or would
-- @column before double : value before the rule
-- @column effect double : change of the value by the rule, or what it would be
-- @column after double : value after the rule
-- @column effect_share double : effect ÷ value of all lines
with rules as (
  select
    *,
    (if(len($rules) = 0 or list_contains($rules, 'repeated_line'), 1, 0)
      + if(len($rules) = 0 or list_contains($rules, 'service_line'), 2, 0)
      + if(len($rules) = 0 or list_contains($rules, 'adjustment'), 4, 0)
      + if(len($rules) = 0 or list_contains($rules, 'price_not_positive'), 8, 0)
      + if(len($rules) = 0 or list_contains($rules, 'quantity_sign'), 16, 0))::smallint as mask
  from dim_rule
),
sums as (
  select flags, sum(value) as value, sum(lines) as lines
  from agg_invoice
  where invoice_date >= coalesce($from, '0001-01-01')
    and invoice_date < coalesce($to, '9999-12-31')
    and (len($countries) = 0 or list_contains($countries, country))
    and (not list_contains($only, 'sales') or not is_return)
    and (not list_contains($only, 'known') or customer_id is not null)
  group by flags
),
steps as (
  select
    place,
    title,
    description,
    bit & mask > 0 as is_applied,
    coalesce(sum(lines) filter (flags & bit > 0 and flags & mask & (bit - 1) = 0), 0) as lines,
    coalesce(sum(value) filter (flags & bit > 0 and flags & mask & (bit - 1) = 0), 0) as value,
    coalesce(sum(value), 0) as total,
    coalesce(sum(lines) filter (flags & mask = 0), 0) as kept
  from rules
  left join sums on true
  group by place, title, description, bit, mask
),
running as (
  select
    *,
    total - coalesce(sum(value) filter (is_applied) over (order by place rows between unbounded preceding and 1 preceding), 0)
      as before
  from steps
)
select
  place::integer as place,
  title as step,
  description,
  is_applied,
  lines::bigint as lines,
  before::double as before,
  (0 - value)::double as effect,
  (before - if(is_applied, value, 0))::double as after,
  (0 - value)::double / nullif(total, 0) as effect_share
from running
union all
select
  max(place)::integer + 1,
  'Net revenue',
  'What remains: sales less returns.',
  true,
  any_value(kept)::bigint,
  any_value(total)::double,
  (0 - coalesce(sum(value) filter (is_applied), 0))::double,
  (any_value(total) - coalesce(sum(value) filter (is_applied), 0))::double,
  (0 - coalesce(sum(value) filter (is_applied), 0))::double / nullif(any_value(total), 0)
from running
order by place
