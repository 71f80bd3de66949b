-- @description Fences of cost over the accepted rows: quartiles, less and more so many times their distance as the settings say.
-- @grain one row
-- @materialized table
-- @inputs stage_campaign, raw_settings
with quartiles as (
  select
    quantile_cont(cost, 0.25) as lower_quartile,
    quantile_cont(cost, 0.75) as upper_quartile
  from stage_campaign
  where reject_rule is null
)
select
  lower_quartile - fence * (upper_quartile - lower_quartile) as low,
  upper_quartile + fence * (upper_quartile - lower_quartile) as high
from quartiles, raw_settings
