-- @description Rows that a rule took out.
-- @grain one broken rule in one raw row
-- @inputs stage_harvest
select
  'harvests' as source,
  harvest_id::varchar as row,
  broken_rule as rule,
  'weight_g' as column_name,
  weight_g::varchar as value,
  'reject' as action
from stage_harvest
where broken_rule is not null
