-- Every cleaning rule of the campaigns with what it found, at a size and a width of the fences.
-- @question What does each cleaning rule find?
-- @grain one row per rule of the campaigns
-- @tables rule_counts, rejects, dirty_campaign, fact_campaign, agg_quartile
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param fence double = 1.5 : interquartile ranges beyond the quartiles from which a cost is an outlier
-- @param keys varchar[] = [] : what makes two rows one, name_date_channel or name_date; empty means name_date_channel
-- @column rule varchar : name of the rule
-- @column action varchar : reject leaves the row out, repair changes a value, flag keeps and lists it
-- @column description varchar : what the rule says
-- @column rows_in bigint count : delivered rows
-- @column rows_affected bigint count : rows that met the rule
-- @column affected_share double : rows that met the rule ÷ delivered rows
-- @column example varchar : a value at fault; null when it is missing
with chosen as (
  select max(row_number) as last_row, count(*) as rows_in
  from dirty_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
fences as (
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
outliers as (
  select count(*) as found, max(cost)::varchar as example
  from fact_campaign, fences
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
    and (cost < low_fence or cost > high_fence)
),
touched as (
  select rule, value
  from rejects
  join chosen on row::integer <= last_row
  anti join removed on removed.row_number = row::integer
  where source = 'campaigns'
  union all
  select 'repeated_row', value
  from removed
),
found as (
  select rule, count(*) as found, max(value) as example
  from touched
  group by rule
)
select
  rule,
  action,
  case
    when rule = 'cost_outlier' then 'Cost lies more than ' || format('{:g}', $fence) || ' times the interquartile range beyond the quartiles; kept.'
    when rule = 'repeated_row' and coalesce(list_extract($keys, 1), '') = 'name_date'
      then 'Name and date equal those of an earlier row, whatever the channel.'
    else description
  end as description,
  chosen.rows_in,
  if(rule = 'cost_outlier', outliers.found, coalesce(found.found, 0)) as rows_affected,
  if(rule = 'cost_outlier', outliers.found, coalesce(found.found, 0))
    / nullif(chosen.rows_in, 0)::double as affected_share,
  if(rule = 'cost_outlier', outliers.example, found.example) as example
from rule_counts
cross join chosen
cross join outliers
left join found using (rule)
where step = 'campaigns'
order by list_position(['reject', 'repair', 'flag'], action), rows_affected desc, rule
