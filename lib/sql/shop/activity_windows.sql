-- Windows of one to six hours, one from each hour of the day: which share of a day's events falls
-- into each, on average over days, and how far each lies behind the best one of its length on the
-- same days.
-- Days are the units: events of one visit come together, days do so much less.
-- The range is [from, to), cut to the as-of date. Events of which only the day is known are left out.
-- @question Which hours of the day are the busiest, and how sure is that?
-- @grain one row per length and window
-- @tables agg_event_hour
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the visits; empty means all
-- @param channels varchar[] = [] : channels; the marketplace leaves no events; empty means all
-- @column hours integer h : length of the window, 1 to 6
-- @column start_hour integer h : first hour of the window (UTC)
-- @column end_hour integer h : hour at which it ends
-- @column days bigint count : days with an event
-- @column mean_share double : mean over days of the window's share of the day's events
-- @column variance_share double : its variance over days, unbiased; null for one day
-- @column mean_gap double : mean over days of the share of the best window of that length minus this one's
-- @column variance_gap double : its variance over days, unbiased
-- @column is_best boolean : the window of that length with the highest mean share
with hourly as (
  select event_date, event_hour, sum(events) as events
  from agg_event_hour
  where ($from is null or event_date >= $from)
    and event_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by event_date, event_hour
),
-- A day and its first hours once more, so that a window may pass midnight.
slots as (
  select
    days.event_date,
    slot as start_hour,
    coalesce(hourly.events, 0) / days.events as share
  from (select event_date, sum(events) as events from hourly group by event_date) as days
  cross join range(29) as slots (slot)
  left join hourly on hourly.event_date = days.event_date and event_hour = slot % 24
),
sums as (
  select
    event_date,
    start_hour,
    [
      share,
      sum(share) over (partition by event_date order by start_hour rows between current row and 1 following),
      sum(share) over (partition by event_date order by start_hour rows between current row and 2 following),
      sum(share) over (partition by event_date order by start_hour rows between current row and 3 following),
      sum(share) over (partition by event_date order by start_hour rows between current row and 4 following),
      sum(share) over (partition by event_date order by start_hour rows between current row and 5 following)
    ] as shares
  from slots
),
windows as materialized (
  select event_date, start_hour, unnest(range(1, 7)) as hours, unnest(shares) as share
  from sums
  where start_hour < 24
),
means as (
  select hours, start_hour, avg(share) as mean_share
  from windows
  group by hours, start_hour
),
bests as (
  select hours, first(start_hour order by mean_share desc, start_hour) as start_hour
  from means
  group by hours
),
best_days as (
  select event_date, hours, start_hour as best_hour, share as best_share
  from windows
  join bests using (hours, start_hour)
)
select
  hours::integer as hours,
  start_hour::integer as start_hour,
  ((start_hour + hours) % 24)::integer as end_hour,
  count(*) as days,
  avg(share) as mean_share,
  var_samp(share) as variance_share,
  avg(best_share - share) as mean_gap,
  var_samp(best_share - share) as variance_gap,
  start_hour = any_value(best_hour) as is_best
from windows
join best_days using (event_date, hours)
group by hours, start_hour
order by hours, start_hour
