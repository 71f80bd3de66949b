-- Delivered campaigns that a rule touched, as they were delivered.
-- @question Which rows did a rule touch, and with which value?
-- @grain one row per delivered row and rule
-- @tables rejects, dirty_campaign, fact_campaign, agg_quartile
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param rules varchar[] = [] : rules; empty means all
-- @param keys varchar[] = [] : what makes two rows one, name_date_channel or name_date; empty means name_date_channel
-- @param fence double = 1.5 : interquartile ranges beyond the quartiles from which a cost is an outlier
-- @param most integer = 60 : rows at most
-- @column row_number integer : row of the delivery, from 1
-- @column rule varchar : rule that it met
-- @column action varchar : what became of the row
-- @column column_name varchar : column at fault
-- @column value varchar : value at fault; null when missing
-- @column campaign_name varchar : name as delivered
-- @column channel varchar : channel as delivered
-- @column cost varchar USD : cost as delivered
-- @column impressions integer count : impressions as delivered
-- @column clicks integer count : clicks as delivered
-- @column conversions integer count : conversions as delivered
-- @column revenue double USD : revenue as delivered
-- @column date varchar : date as delivered
with fences as (
  select
    lower_quartile - $fence * (upper_quartile - lower_quartile) as low_fence,
    upper_quartile + $fence * (upper_quartile - lower_quartile) as high_fence
  from agg_quartile
  where measure = 'cost' and size_rank = least(coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3), 3)
),
rejected as (
  select row::integer as row_number
  from rejects
  where source = 'campaigns' and action = 'reject'
),
-- Rows of another channel that the shorter key takes for repetitions.
removed as (
  select row_number, campaign_name || ', ' || date || ', ' || coalesce(channel, '') as value
  from dirty_campaign
  semi join (
    select campaign_id
    from fact_campaign
    where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
      and not (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
  ) using (campaign_id)
  anti join rejected using (row_number)
),
unusual as (
  select campaign_id
  from fact_campaign, fences
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and not (fact_campaign.cost between low_fence and high_fence)
),
findings as (
  select row::integer as row_number, rule, action, column_name, value
  from rejects
  anti join removed on removed.row_number = row::integer
  where source = 'campaigns' and rule <> 'cost_outlier'
  union all
  select row_number, 'repeated_row', 'reject', 'campaign_name', value
  from removed
  union all
  select row_number, 'cost_outlier', 'flag', 'cost', cost
  from dirty_campaign
  semi join unusual using (campaign_id)
  anti join rejected using (row_number)
  anti join removed using (row_number)
)
select
  row_number,
  rule,
  action,
  column_name,
  value,
  campaign_name,
  channel,
  cost,
  impressions,
  clicks,
  conversions,
  revenue::double as revenue,
  date
from findings
join dirty_campaign using (row_number)
where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
  and (len($rules) = 0 or list_contains($rules, rule))
order by row_number, rule
limit $most
