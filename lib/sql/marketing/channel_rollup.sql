-- The same sums by channel, over the rows as delivered and over the cleaned ones.
-- @question What do misspelt channels do to a roll-up?
-- @grain one row per stage and channel, as it is spelt there
-- @tables dirty_campaign, fact_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param keys varchar[] = [] : what makes two rows one, name_date_channel or name_date; empty means name_date_channel
-- @column stage varchar : as delivered or cleaned
-- @column label varchar : channel as it is spelt there; blanks are shown as ␣, a missing one as (none)
-- @column channel varchar : what the spelling is; null when missing as delivered
-- @column campaigns bigint count : rows
-- @column cost double USD : cost where it is a number
-- @column revenue double USD : revenue where it is given
-- @column roi double : (revenue − cost) ÷ cost of the sums; null when cost is 0
with delivered as (
  select
    'as delivered' as stage,
    coalesce(replace(channel, ' ', '␣'), '(none)') as label,
    channel,
    count(*) as campaigns,
    coalesce(sum(try_cast(cost as decimal(15, 2))), 0)::double as cost,
    coalesce(sum(revenue), 0)::double as revenue
  from dirty_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
  group by channel
),
cleaned as (
  select
    'cleaned' as stage,
    channel as label,
    channel,
    count(*) as campaigns,
    sum(cost)::double as cost,
    sum(revenue)::double as revenue
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and (coalesce(list_extract($keys, 1), '') <> 'name_date' or is_first_of_day)
  group by channel
)
select stage, label, channel, campaigns, cost, revenue, (revenue - cost) / nullif(cost, 0) as roi
from (from delivered union all from cleaned)
order by stage, campaigns desc, label
