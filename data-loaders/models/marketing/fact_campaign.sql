-- @description Cleaned campaigns with their ratios, each null where its denominator is 0.
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
  round(clicks::double / nullif(impressions, 0), 6) as ctr,
  round(conversions::double / nullif(clicks, 0), 6) as conversion_rate,
  round(cost::double / nullif(conversions, 0), 4) as cpa,
  cost not between (select low from cost_fence) and (select high from cost_fence)
    as is_cost_outlier,
  is_impossible,
  is_imputed,
  row_number() over (partition by campaign_name, date order by id) = 1 as is_first_of_day
from repaired
