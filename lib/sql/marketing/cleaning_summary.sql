-- Rows delivered, kept, rejected, repaired and flagged.
-- @question What did cleaning do to the campaigns?
-- @grain one row
-- @tables dirty_campaign, fact_campaign, rejects
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @column rows_in bigint count : delivered rows
-- @column rows_out bigint count : cleaned campaigns
-- @column rejected bigint count : rows left out
-- @column repaired bigint count : rows with a changed value
-- @column flagged bigint count : rows kept and listed
-- @column spellings bigint count : spellings of channels as delivered
-- @column unknown bigint count : rows whose channel is on no list
with chosen as (
  select
    max(row_number) as last_row,
    count(*) as rows_in,
    count(distinct channel) as spellings
  from dirty_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
touched as (
  select
    count(distinct row) filter (action = 'reject') as rejected,
    count(distinct row) filter (action = 'repair') as repaired,
    count(distinct row) filter (action = 'flag') as flagged,
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
  flagged,
  spellings,
  unknown
from chosen, touched
