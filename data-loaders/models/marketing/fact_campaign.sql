-- @description Cleaned campaigns with their ratios, each null where its denominator is 0 or its counts are not valid.
-- @grain one campaign
-- @materialized table
-- @inputs stage_campaign, cost_fence
with repaired as (
  select
    id,
    batch,
    campaign_name,
    channel,
    cost,
    coalesce(impressions, 0) as impressions,
    coalesce(clicks, 0) as clicks,
    coalesce(conversions, 0) as conversions,
    revenue,
    date,
    coalesce(description, 'No description') as description,
    impressions is null or clicks is null or conversions is null as is_imputed,
    coalesce(clicks > impressions, false) or coalesce(conversions > clicks, false)
      as is_impossible
  from stage_campaign
  where reject_rule is null
),
judged as (
  select *, not is_imputed and not is_impossible as is_valid
  from repaired
)
select
  id as campaign_id,
  batch as size_rank,
  campaign_name,
  channel,
  cost,
  impressions,
  clicks,
  conversions,
  revenue,
  date,
  description,
  -- Entered in the night after the campaign ran.
  date + interval 27 hours as created_at,
  round((revenue - cost)::double / nullif(cost, 0)::double, 6) as roi,
  round(revenue::double / nullif(cost, 0)::double, 6) as roas,
  if(is_valid, round(clicks::double / nullif(impressions, 0), 6), null) as ctr,
  if(is_valid, round(conversions::double / nullif(clicks, 0), 6), null) as conversion_rate,
  if(is_valid, round(cost::double / nullif(conversions, 0), 4), null) as cpa,
  cost not between (select low from cost_fence) and (select high from cost_fence)
    as is_cost_outlier,
  is_impossible,
  is_imputed,
  is_valid,
  row_number() over (partition by campaign_name, date order by id) = 1 as is_first_of_day
from judged
