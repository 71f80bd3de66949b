-- Rows delivered, kept, rejected, repaired and flagged.
-- @question What did cleaning do to the campaigns?
-- @grain one row
-- @tables dirty_campaign, fact_campaign, rejects, agg_quartile
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param fence double = 1.5 : interquartile ranges beyond the quartiles from which a cost is an outlier
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
flagged as (
  select campaign_id
  from fact_campaign, fences
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and (cost < low_fence or cost > high_fence)
  union
  select campaign_id
  from rejects
  join dirty_campaign on row_number = row::integer
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
  from rejects, chosen
  where source = 'campaigns' and row::integer <= last_row
)
select
  rows_in,
  (
    select count(*)
    from fact_campaign
    where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
  ) as rows_out,
  rejected,
  repaired,
  (select count(*) from flagged) as flagged,
  spellings,
  unknown
from chosen, touched
