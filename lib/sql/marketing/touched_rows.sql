-- Delivered campaigns that a rule touched, as they were delivered.
-- @question Which rows did a rule touch, and with which value?
-- @grain one row per delivered row and rule
-- @tables rejects, dirty_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param rules varchar[] = [] : rules; empty means all
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
from rejects
join dirty_campaign on dirty_campaign.row_number = rejects.row::integer
where source = 'campaigns'
  and size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
  and (len($rules) = 0 or list_contains($rules, rule))
order by row_number, rule
limit $most
