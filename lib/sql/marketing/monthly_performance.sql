-- Cost, revenue and ROI by month, of all chosen channels and of each.
-- A month that the range cuts counts with the days that are in it. Months without a campaign are shown as 0.
-- @question How have cost, revenue and ROI developed?
-- @grain one row per month for all, and one per month and channel
-- @tables agg_channel_day, dim_date, dim_channel, planted_truth
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param channels varchar[] = [] : channels; empty means all
-- @column month date : first day of the month
-- @column channel varchar : channel; All channels for the rows of all
-- @column is_total boolean : the row of all channels
-- @column campaigns bigint count : campaigns
-- @column cost double USD : spend
-- @column revenue double USD : revenue
-- @column roi double : (revenue − cost) ÷ cost of the sums; null when cost is 0
-- @column season double : planted season of the calendar month, 1 on average over the campaigns
with months as (
  select month, any_value(month_number) as month_number
  from dim_date
  where ($from is null or date >= $from) and ($to is null or date < $to)
  group by month
),
frame as (
  select month, month_number, channel, position
  from months
  cross join (
    select channel, position
    from dim_channel
    where (len($channels) = 0 or list_contains($channels, channel))
    union all
    select 'All channels', 0
  )
),
sums as (
  select
    date_trunc('month', date)::date as month,
    coalesce(channel, 'All channels') as channel,
    sum(campaigns)::bigint as campaigns,
    sum(cost)::double as cost,
    sum(revenue)::double as revenue
  from agg_channel_day
  where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
    and (len($channels) = 0 or list_contains($channels, channel))
  group by grouping sets ((date_trunc('month', date)), (date_trunc('month', date), channel))
)
select
  month,
  channel,
  channel = 'All channels' as is_total,
  coalesce(campaigns, 0) as campaigns,
  coalesce(cost, 0) as cost,
  coalesce(revenue, 0) as revenue,
  (revenue - cost) / nullif(cost, 0) as roi,
  planted_truth.value as season
from frame
left join sums using (month, channel)
left join planted_truth
  on planted_truth.parameter = 'season' and planted_truth.name = month_number::varchar
order by position, month
