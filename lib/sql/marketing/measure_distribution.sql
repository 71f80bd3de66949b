-- How one measure is spread over the campaigns, with quartiles and fences.
-- @question How is a measure spread, and what lies beyond the fences?
-- @grain one row per bin of equal width, forty in all
-- @tables fact_campaign
-- @param sizes varchar[] = [] : size of the snapshot, 39, 10000 or 100000; empty means 100000, and so does 1000000
-- @param from date = null : first day, inclusive; null means no limit
-- @param to date = null : last day, exclusive; null means no limit
-- @param channels varchar[] = [] : channels; empty means all
-- @param measures varchar[] = [] : cost, impressions, clicks, conversions, revenue, roi, roas, ctr, conversion_rate or cpa; empty means roi
-- @param fence double = 1.5 : interquartile ranges between a quartile and its fence
-- @column low double : lower limit of the bin, inclusive
-- @column high double : upper limit of the bin, exclusive
-- @column campaigns bigint count : campaigns in the bin; the first and the last hold everything beyond too
-- @column lower_quartile double : 25 % lie below
-- @column median double : half lie below
-- @column upper_quartile double : 25 % lie above
-- @column low_fence double : lower quartile less the fence times the interquartile range
-- @column high_fence double : upper quartile plus the fence times the interquartile range
-- @column measured bigint count : campaigns that have a value
-- @column unmeasured bigint count : campaigns without one: their denominator is 0
-- @column left_out bigint count : campaigns left out, since the measure needs counts and theirs were missing or impossible
-- @column below bigint count : campaigns below the lower fence
-- @column above bigint count : campaigns above the upper fence
with chosen as (
  select
    case coalesce(list_extract($measures, 1), 'roi')
      when 'cost' then cost::double
      when 'impressions' then impressions::double
      when 'clicks' then clicks::double
      when 'conversions' then conversions::double
      when 'revenue' then revenue::double
      when 'roi' then roi
      when 'roas' then roas
      when 'ctr' then ctr
      when 'conversion_rate' then conversion_rate
      else cpa
    end as value,
    not is_valid and coalesce(list_extract($measures, 1), 'roi') not in ('cost', 'revenue', 'roi', 'roas')
      as is_left_out
  from fact_campaign
  where size_rank <= coalesce(list_position(['39', '10000', '100000', '1000000'], list_extract($sizes, 1)), 3)
    and ($from is null or date >= $from)
    and ($to is null or date < $to)
    and (len($channels) = 0 or list_contains($channels, channel))
),
kept as (
  select value
  from chosen
  where not is_left_out
),
quartiles as (
  select
    quantile_cont(value, [0.25, 0.5, 0.75]) as quartile,
    min(value) as smallest,
    max(value) as largest,
    count(value) as measured,
    count(*) - count(value) as unmeasured,
    (select count(*) from chosen where is_left_out) as left_out
  from kept
),
fences as (
  select
    *,
    quartile[1] - $fence * (quartile[3] - quartile[1]) as low_fence,
    quartile[3] + $fence * (quartile[3] - quartile[1]) as high_fence,
    greatest(smallest, quartile[1] - 2.5 * (quartile[3] - quartile[1])) as start,
    least(largest, quartile[3] + 3.5 * (quartile[3] - quartile[1])) as finish
  from quartiles
),
counts as (
  select
    least(
      39,
      greatest(0, floor((value - start) / nullif(finish - start, 0) * 40))
    )::integer as bin,
    count(*) as campaigns,
    count(*) filter (value < low_fence) as below,
    count(*) filter (value > high_fence) as above
  from kept, fences
  where value is not null
  group by bin
)
select
  start + bins.bin * (finish - start) / 40 as low,
  start + (bins.bin + 1) * (finish - start) / 40 as high,
  coalesce(campaigns, 0) as campaigns,
  quartile[1] as lower_quartile,
  quartile[2] as median,
  quartile[3] as upper_quartile,
  low_fence,
  high_fence,
  measured,
  unmeasured,
  left_out,
  (sum(below) over ())::bigint as below,
  (sum(above) over ())::bigint as above
from fences
cross join (select unnest(range(40))::integer as bin) as bins
left join counts using (bin)
where finish > start
order by low
