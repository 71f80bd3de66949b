-- The ten campaigns with the highest and the ten with the lowest ROI.
-- @question Which campaigns did best, and which worst?
-- @grain one row per campaign
-- @tables fact_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param channels varchar[] = [] : channels; empty means all
-- @column rank varchar : top or bottom
-- @column place bigint : from 1, the most extreme first
-- @column campaign_name varchar : name
-- @column channel varchar : channel
-- @column date date : day
-- @column cost double USD : spend
-- @column conversions integer count : orders
-- @column revenue double USD : revenue
-- @column roi double : (revenue − cost) ÷ cost
-- @column is_cost_outlier boolean : cost beyond the fences
-- @column tied bigint count : campaigns with this ROI, itself included
with chosen as (
  select
    campaign_id,
    campaign_name,
    channel,
    date,
    cost::double as cost,
    conversions,
    revenue::double as revenue,
    roi,
    is_cost_outlier
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and roi is not null
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
    and (len($channels) = 0 or list_contains($channels, channel))
),
top as (
  select *
  from chosen
  order by roi desc, campaign_id
  limit 10
),
bottom as (
  select *
  from chosen
  order by roi, campaign_id
  limit 10
),
ranked as (
  select 'top' as rank, row_number() over (order by roi desc, campaign_id) as place, *
  from top
  union all
  select 'bottom', row_number() over (order by roi, campaign_id), *
  from bottom
),
ties as (
  select roi, count(*) as tied
  from chosen
  where roi in (select roi from ranked)
  group by roi
)
select rank, place, campaign_name, channel, date, cost, conversions, revenue, roi, is_cost_outlier, tied
from ranked
join ties using (roi)
order by rank desc, place
