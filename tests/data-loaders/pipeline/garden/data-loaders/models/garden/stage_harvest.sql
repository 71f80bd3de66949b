-- @description Harvests with the rule that each breaks.
-- @grain one harvest as weighed
-- @materialized view
-- @inputs raw_harvests
select
  *,
  case when weight_g <= 0 then 'weight_positive' end as broken_rule
from raw_harvests
