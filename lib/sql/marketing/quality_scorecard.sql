-- Completeness, validity and consistency of the campaigns, as delivered and as cleaned.
-- @question How good were the data, and how good are they now?
-- @grain one row per measure of quality
-- @tables dirty_campaign, fact_campaign, dim_channel
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param keys varchar[] = [] : what makes two rows one, name_date_channel or name_date; empty means name_date_channel
-- @param target double = 0.98 : share that each measure is wanted to reach
-- @column measure varchar : completeness, validity or consistency
-- @column definition varchar : what is divided by what
-- @column delivered double : as delivered; null without rows
-- @column cleaned double : of the cleaned rows
-- @column target double : share that is wanted at least
with delivered as (
  select
    count(*) as rows,
    count(campaign_name) + count(cost) + count(revenue) + count(date) + count(channel)
      + count(impressions) + count(clicks) + count(conversions) as filled,
    count(channel) as channels,
    count(*) filter (
      try_cast(cost as decimal(15, 2)) >= 0
      and try_cast(date as date) is not null
      and coalesce(clicks <= impressions, true)
      and coalesce(conversions <= clicks, true)
    ) as valid,
    count(*) filter (channel in (from dim_channel select channel)) as standard
  from dirty_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
),
cleaned as (
  select
    count(*) as rows,
    count(*) filter (is_impossible) as impossible,
    count(*) filter (is_imputed) as imputed
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
),
scores as (
  select
    'completeness' as measure,
    'filled fields ÷ fields, of the eight that a campaign must have' as definition,
    filled / nullif(8 * delivered.rows, 0)::double as delivered,
    1 - imputed / nullif(8 * cleaned.rows, 0)::double as cleaned,
    $target as target
  from delivered, cleaned
  union all
  select
    'validity',
    'rows whose cost is a number from 0 on, whose date exists and whose counts are possible ÷ rows',
    valid / nullif(delivered.rows, 0)::double,
    1 - impossible / nullif(cleaned.rows, 0)::double,
    $target
  from delivered, cleaned
  union all
  select
    'consistency',
    'channels spelt as the list has them ÷ channels that are given',
    standard / nullif(channels, 0)::double,
    1,
    $target
  from delivered, cleaned
)
select measure, definition, delivered, cleaned, target
from scores
order by list_position(['completeness', 'validity', 'consistency'], measure)
