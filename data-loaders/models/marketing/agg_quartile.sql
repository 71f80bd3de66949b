-- @description Quartiles of each measure of a campaign, by size: what the fences of outliers start from.
-- @grain one size and measure
-- @materialized table
-- @inputs fact_campaign
with sizes as (
  select unnest([1, 2, 3])::smallint as size
),
measures as (
  unpivot (
    select
      size,
      cost::double as cost,
      impressions::double as impressions,
      clicks::double as clicks,
      conversions::double as conversions,
      revenue::double as revenue
    from fact_campaign
    join sizes on sizes.size >= fact_campaign.size_rank
  )
  on cost, impressions, clicks, conversions, revenue
  into name measure value value
)
select
  size as size_rank,
  measure,
  quantile_cont(value, 0.25) as lower_quartile,
  quantile_cont(value, 0.5) as median,
  quantile_cont(value, 0.75) as upper_quartile,
  max(value) as largest
from measures
group by size, measure
