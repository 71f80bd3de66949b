-- Every missing value of the campaigns with its tier and what was done about it.
-- @question Which values are missing, and what replaced them?
-- @grain one row per missing value
-- @tables rejects, dirty_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param most integer = 20 : rows at most
-- @column row_number integer : row of the delivery, from 1
-- @column campaign_name varchar : name as delivered
-- @column column_name varchar : column without a value
-- @column delivered varchar : text that is no value; null when the field was empty
-- @column tier varchar : importance of the column
-- @column strategy varchar : what was done
select
  row_number,
  campaign_name,
  column_name,
  value as delivered,
  case
    when column_name in ('campaign_name', 'cost', 'revenue', 'date') then '1 critical'
    when column_name in ('impressions', 'clicks', 'conversions') then '2 numeric'
    when column_name = 'channel' then '3 categorical'
    else '4 optional'
  end as tier,
  case
    when column_name in ('campaign_name', 'cost', 'revenue', 'date') then 'row rejected'
    when column_name in ('impressions', 'clicks', 'conversions') then 'set to 0'
    when column_name = 'channel' then 'set to the most common channel'
    else 'set to "No description"'
  end as strategy
from rejects
join dirty_campaign on dirty_campaign.row_number = rejects.row::integer
where source = 'campaigns'
  and (starts_with(rule, 'missing_') or rule in ('cost_not_a_number', 'bad_date'))
  and size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
order by row_number, column_name
limit $most
