-- @description Fences of cost over the accepted rows: quartiles, less and more 1.5 times their distance.
-- @grain one row
-- @materialized table
-- @inputs stage_campaign
with quartiles as (
  select
    quantile_cont(cost, 0.25) as lower_quartile,
    quantile_cont(cost, 0.75) as upper_quartile
  from stage_campaign
  where reject_rule is null
)
select
  lower_quartile - 1.5 * (upper_quartile - lower_quartile) as low,
  upper_quartile + 1.5 * (upper_quartile - lower_quartile) as high
from quartiles
