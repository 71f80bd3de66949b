-- @description Campaigns by size, channel and day: sums from which every ratio follows exactly.
-- @grain one size, channel and day
-- @materialized table
-- @inputs fact_campaign, raw_million
with sizes as (
  select unnest([1, 2, 3])::smallint as size
),
rows as (
  select
    size as size_rank,
    date,
    channel,
    cost,
    impressions,
    clicks,
    conversions,
    revenue,
    is_valid
  from fact_campaign
  join sizes on sizes.size >= fact_campaign.size_rank
  union all
  select 4::smallint, date, channel, cost, impressions, clicks, conversions, revenue, true
  from raw_million
),
ratios as (
  select
    *,
    -- Decimals add up to the same sum in every order.
    round((revenue - cost)::double / nullif(cost, 0)::double, 6)::decimal(18, 6) as roi
  from rows
)
select
  size_rank,
  date,
  channel,
  count(*)::integer as campaigns,
  sum(cost)::decimal(15, 2) as cost,
  sum(impressions)::bigint as impressions,
  sum(clicks)::integer as clicks,
  sum(conversions)::integer as conversions,
  sum(revenue)::decimal(15, 2) as revenue,
  coalesce(sum(cost) filter (is_valid), 0)::decimal(15, 2) as valid_cost,
  coalesce(sum(impressions) filter (is_valid), 0)::bigint as valid_impressions,
  coalesce(sum(clicks) filter (is_valid), 0)::integer as valid_clicks,
  coalesce(sum(conversions) filter (is_valid), 0)::integer as valid_conversions,
  coalesce(sum(roi), 0)::decimal(18, 6) as roi_sum,
  count(roi)::integer as roi_count
from ratios
group by size_rank, date, channel
