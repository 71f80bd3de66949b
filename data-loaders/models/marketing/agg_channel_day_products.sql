-- @description Sums and sums of products of the measures, by size, channel and day: correlations follow exactly.
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
    (cost * 100)::bigint as cost_cents,
    impressions::bigint as impressions,
    clicks::bigint as clicks,
    conversions::bigint as conversions,
    (revenue * 100)::bigint as revenue_cents
  from fact_campaign
  join sizes on sizes.size >= fact_campaign.size_rank
  where is_valid
  union all
  select
    4::smallint,
    date,
    channel,
    (cost * 100)::bigint,
    impressions::bigint,
    clicks::bigint,
    conversions::bigint,
    (revenue * 100)::bigint
  from raw_million
)
select
  size_rank,
  date,
  channel,
  count(*)::integer as campaigns,
  sum(cost_cents)::bigint as cost_cents,
  sum(impressions)::bigint as impressions,
  sum(clicks)::bigint as clicks,
  sum(conversions)::bigint as conversions,
  sum(revenue_cents)::bigint as revenue_cents,
  sum(cost_cents * cost_cents)::bigint as cost_by_cost,
  sum(cost_cents * impressions)::bigint as cost_by_impressions,
  sum(cost_cents * clicks)::bigint as cost_by_clicks,
  sum(cost_cents * conversions)::bigint as cost_by_conversions,
  sum(cost_cents * revenue_cents)::bigint as cost_by_revenue,
  sum(impressions * impressions)::bigint as impressions_by_impressions,
  sum(impressions * clicks)::bigint as impressions_by_clicks,
  sum(impressions * conversions)::bigint as impressions_by_conversions,
  sum(impressions * revenue_cents)::bigint as impressions_by_revenue,
  sum(clicks * clicks)::bigint as clicks_by_clicks,
  sum(clicks * conversions)::bigint as clicks_by_conversions,
  sum(clicks * revenue_cents)::bigint as clicks_by_revenue,
  sum(conversions * conversions)::bigint as conversions_by_conversions,
  sum(conversions * revenue_cents)::bigint as conversions_by_revenue,
  sum(revenue_cents * revenue_cents)::bigint as revenue_by_revenue
from rows
group by size_rank, date, channel
