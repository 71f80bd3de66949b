-- What each choice of key removes as a repetition.
-- @question Which rows does the key of a repetition cost?
-- @grain one row per key
-- @tables rejects, dirty_campaign, fact_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @column key varchar : columns that make two rows one
-- @column rows_removed bigint count : rows that this key takes for repetitions
-- @column true_repeats bigint count : of those, rows equal in name, date and channel
-- @column unnamed_repeats bigint count : of those, rows without a channel whose cost is another
-- @column wrongly_removed bigint count : rows of another channel of the same name and day
-- @column revenue_lost double USD : revenue of the rows removed wrongly
-- @column revenue_lost_share double : of all revenue; null when there is none
with chosen as (
  select max(row_number) as last_row
  from dirty_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
repeats as (
  select count(*) as found
  from rejects, chosen
  where source = 'campaigns' and rule = 'repeated_row' and row::integer <= last_row
),
unnamed as (
  select count(distinct later.row_number) as found
  from rejects
  join chosen on row::integer <= last_row
  join dirty_campaign as later on later.row_number = row::integer
  join dirty_campaign as earlier using (campaign_name, date)
  where source = 'campaigns'
    and rule = 'repeated_row'
    and coalesce(later.channel, earlier.channel) is null
    and earlier.row_number < later.row_number
    and earlier.cost <> later.cost
),
others as (
  select
    count(*) filter (not is_first_of_day) as found,
    coalesce(sum(revenue) filter (not is_first_of_day), 0)::double as lost,
    sum(revenue)::double as revenue
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
)
select
  'name, date and channel' as key,
  repeats.found as rows_removed,
  repeats.found as true_repeats,
  unnamed.found as unnamed_repeats,
  0::bigint as wrongly_removed,
  0::double as revenue_lost,
  0 / nullif(revenue, 0) as revenue_lost_share
from repeats, unnamed, others
union all
select
  'name and date',
  repeats.found + others.found,
  repeats.found,
  unnamed.found,
  others.found,
  lost,
  lost / nullif(revenue, 0)
from repeats, unnamed, others
order by wrongly_removed
