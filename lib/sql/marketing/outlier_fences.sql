-- Quartiles, fences and what lies beyond them, for every measure of a campaign.
-- @question Which values are unusually small or large?
-- @grain one row per measure
-- @tables fact_campaign, agg_quartile
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param fence double = 1.5 : interquartile ranges between a quartile and its fence
-- @column measure varchar : cost, impressions, clicks, conversions or revenue
-- @column lower_quartile double : 25 % lie below, by linear interpolation
-- @column median double : half lie below
-- @column upper_quartile double : 25 % lie above
-- @column low_fence double : lower quartile less the fence times the interquartile range
-- @column high_fence double : upper quartile plus the fence times the interquartile range
-- @column below bigint count : campaigns below the lower fence
-- @column above bigint count : campaigns above the upper fence
-- @column flagged_share double : of all campaigns
-- @column largest double : largest value
with fences as (
  select
    *,
    lower_quartile - $fence * (upper_quartile - lower_quartile) as low_fence,
    upper_quartile + $fence * (upper_quartile - lower_quartile) as high_fence
  from agg_quartile
  where size_rank = least(coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3), 3)
),
campaigns as (
  select cost, impressions, clicks, conversions, revenue
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
limits as (
  select
    max(low_fence) filter (measure = 'cost') as cost_low,
    max(high_fence) filter (measure = 'cost') as cost_high,
    max(low_fence) filter (measure = 'impressions') as impressions_low,
    max(high_fence) filter (measure = 'impressions') as impressions_high,
    max(low_fence) filter (measure = 'clicks') as clicks_low,
    max(high_fence) filter (measure = 'clicks') as clicks_high,
    max(low_fence) filter (measure = 'conversions') as conversions_low,
    max(high_fence) filter (measure = 'conversions') as conversions_high,
    max(low_fence) filter (measure = 'revenue') as revenue_low,
    max(high_fence) filter (measure = 'revenue') as revenue_high
  from fences
),
counts as (
  select
    count(*)::double as campaigns,
    map(
      ['cost', 'impressions', 'clicks', 'conversions', 'revenue'],
      [
        [count(*) filter (cost < cost_low), count(*) filter (cost > cost_high)],
        [count(*) filter (impressions < impressions_low), count(*) filter (impressions > impressions_high)],
        [count(*) filter (clicks < clicks_low), count(*) filter (clicks > clicks_high)],
        [count(*) filter (conversions < conversions_low), count(*) filter (conversions > conversions_high)],
        [count(*) filter (revenue < revenue_low), count(*) filter (revenue > revenue_high)]
      ]
    ) as beyond
  from campaigns, limits
)
select
  measure,
  lower_quartile,
  median,
  upper_quartile,
  low_fence,
  high_fence,
  beyond[measure][1] as below,
  beyond[measure][2] as above,
  (beyond[measure][1] + beyond[measure][2]) / nullif(campaigns, 0) as flagged_share,
  largest
from fences, counts
order by list_position(['cost', 'impressions', 'clicks', 'conversions', 'revenue'], measure)
