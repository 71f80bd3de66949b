-- @description Rows in and out of each rule.
-- @grain one rule
-- @inputs stage_harvest
select
  'clean' as step,
  'weight_positive' as rule,
  'A harvest weighs something.' as description,
  'reject' as action,
  count(*) as rows_in,
  count(broken_rule) as rows_affected,
  count(*) - count(broken_rule) as rows_out
from stage_harvest
