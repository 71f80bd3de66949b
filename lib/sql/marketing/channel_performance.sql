-- Sums and ratios of campaigns by channel; the first row is that of all channels together.
-- @question What did each channel cost, and what did it bring?
-- @grain one row per channel, and one for all
-- @tables agg_channel_day
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param channels varchar[] = [] : channels; empty means all
-- @column channel varchar : channel; All channels in the first row
-- @column is_total boolean : the row of all channels
-- @column place bigint : order of the channels by ROI, from 1; the row of all has 0
-- @column campaigns bigint count : campaigns
-- @column cost double USD : spend
-- @column impressions double count : times shown
-- @column clicks double count : clicks
-- @column conversions double count : orders
-- @column revenue double USD : revenue
-- @column profit double USD : revenue − cost
-- @column roi double : (revenue − cost) ÷ cost of the sums; null when cost is 0
-- @column roas double : revenue ÷ cost of the sums; null when cost is 0
-- @column ctr double : clicks ÷ impressions where both are given and possible
-- @column conversion_rate double : conversions ÷ clicks where both are given and possible
-- @column cpa double USD : cost ÷ conversions where all counts are given and possible
-- @column cpc double USD : cost ÷ clicks where all counts are given and possible
-- @column mean_roi double : mean of the campaigns' own ROI, which counts a small one like a large one
-- @column cost_share double : cost ÷ cost of all channels in the selection
-- @column revenue_share double : revenue ÷ revenue of all channels in the selection
-- @column valid_cost double USD : spend of the campaigns whose counts are all given and possible
-- @column valid_impressions double count : times those were shown
-- @column valid_clicks double count : their clicks
-- @column valid_conversions double count : their orders
-- @column first_day date : first day with a campaign
-- @column last_day date : last day with a campaign
with sums as (
  select
    coalesce(channel, 'All channels') as channel,
    grouping(channel) = 1 as is_total,
    sum(campaigns)::bigint as campaigns,
    sum(cost)::double as cost,
    sum(impressions)::double as impressions,
    sum(clicks)::double as clicks,
    sum(conversions)::double as conversions,
    sum(revenue)::double as revenue,
    sum(valid_cost)::double as valid_cost,
    sum(valid_impressions)::double as valid_impressions,
    sum(valid_clicks)::double as valid_clicks,
    sum(valid_conversions)::double as valid_conversions,
    sum(roi_sum)::double / nullif(sum(roi_count), 0) as mean_roi,
    min(date) as first_day,
    max(date) as last_day
  from agg_channel_day
  where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
    and (len($channels) = 0 or list_contains($channels, channel))
  group by grouping sets ((), (channel))
  having count(*) > 0
),
ratios as (
  select
    *,
    (revenue - cost) / nullif(cost, 0) as roi,
    max(cost) filter (is_total) over () as all_cost,
    max(revenue) filter (is_total) over () as all_revenue
  from sums
)
select
  channel,
  is_total,
  if(is_total, 0, row_number() over (partition by is_total order by roi desc nulls last, channel))
    as place,
  campaigns,
  cost,
  impressions,
  clicks,
  conversions,
  revenue,
  revenue - cost as profit,
  roi,
  revenue / nullif(cost, 0) as roas,
  valid_clicks / nullif(valid_impressions, 0) as ctr,
  valid_conversions / nullif(valid_clicks, 0) as conversion_rate,
  valid_cost / nullif(valid_conversions, 0) as cpa,
  valid_cost / nullif(valid_clicks, 0) as cpc,
  mean_roi,
  cost / nullif(all_cost, 0) as cost_share,
  revenue / nullif(all_revenue, 0) as revenue_share,
  valid_cost,
  valid_impressions,
  valid_clicks,
  valid_conversions,
  first_day,
  last_day
from ratios
order by place, channel
