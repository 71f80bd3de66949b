-- Rows delivered, kept, rejected, repaired and flagged.
-- @question What did cleaning do to the campaigns?
-- @grain one row
-- @tables dirty_campaign, fact_campaign, rejects, agg_quartile
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param fence double = 1.5 : interquartile ranges beyond the quartiles from which a cost is an outlier
-- @param keys varchar[] = [] : what makes two rows one, name_date_channel or name_date; empty means name_date_channel
-- @column rows_in bigint count : delivered rows
-- @column rows_out bigint count : cleaned campaigns
-- @column rejected bigint count : rows left out
-- @column repaired bigint count : rows with a changed value
-- @column flagged bigint count : rows kept and listed
-- @column spellings bigint count : spellings of channels as delivered; a missing one is none
-- @column unknown bigint count : cleaned campaigns whose channel is on no list
with chosen as (
  select
    max(row_number) as last_row,
    count(*) as rows_in,
    count(distinct channel) as spellings
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
flagged as (
  select campaign_id
  from fact_campaign, fences
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
    and (cost < low_fence or cost > high_fence)
  union
  select campaign_id
  from rejects
  join dirty_campaign on row_number = row::integer
  anti join removed on removed.row_number = row::integer
  where source = 'campaigns'
    and action = 'flag'
    and rule <> 'cost_outlier'
    and size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
touched as (
  select
    count(distinct row) filter (action = 'reject') as rejected,
    count(distinct row) filter (action = 'repair') as repaired,
    count(*) filter (rule = 'unknown_channel') as unknown
  from rejects
  join chosen on row::integer <= last_row
  anti join removed on removed.row_number = row::integer
  where source = 'campaigns'
)
select
  rows_in,
  (
    select count(*)
    from fact_campaign
    where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
      and (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
  ) as rows_out,
  rejected + (select count(*) from removed) as rejected,
  repaired,
  (select count(*) from flagged) as flagged,
  spellings,
  unknown
from chosen, touched
