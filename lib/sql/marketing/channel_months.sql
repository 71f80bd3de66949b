-- Cost, revenue and orders of each channel in each month.
-- @question In which months did which channel earn more than it cost?
-- @grain one row per channel and month
-- @tables agg_channel_day
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000, 100000 or 1000000; empty means 100000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @column channel varchar : channel
-- @column month date : first day of the month
-- @column campaigns bigint count : campaigns
-- @column cost double USD : spend
-- @column revenue double USD : revenue
-- @column conversions double count : orders
-- @column roi double : (revenue − cost) ÷ cost of the sums; null when cost is 0
select
  channel,
  date_trunc('month', date)::date as month,
  sum(campaigns)::bigint as campaigns,
  sum(cost)::double as cost,
  sum(revenue)::double as revenue,
  sum(conversions)::double as conversions,
  (sum(revenue) - sum(cost))::double / nullif(sum(cost), 0)::double as roi
from agg_channel_day
where size_rank = coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
  and ($from is null or date >= $from)
  and ($to is null or date < $to)
group by channel, month
order by channel, month
