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
with shares as (
  select
    event_date,
    event_hour,
    sum(events) / sum(sum(events)) over (partition by event_date) as share
  from agg_event_hour
  where ($from is null or event_date >= $from)
    and event_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
  group by event_date, event_hour
),
windows as (
  select event_date, hours, (event_hour - part + 24) % 24 as start_hour, sum(share) as share
  from shares
  cross join range(1, 7) as lengths (hours)
  cross join range(6) as parts (part)
  where part < hours
  group by all
),
filled as (
  select days.event_date, lengths.hours, starts.start_hour, coalesce(windows.share, 0) as share
  from (select distinct event_date from shares) as days
  cross join range(1, 7) as lengths (hours)
  cross join range(24) as starts (start_hour)
  left join windows using (event_date, hours, start_hour)
),
ranked as (
  select *, avg(share) over (partition by hours, start_hour) as mean_share
  from filled
),
compared as (
  select *, arg_max(share, mean_share) over (partition by event_date, hours) - share as gap
  from ranked
)
select
  hours::integer as hours,
  start_hour::integer as start_hour,
  ((start_hour + hours) % 24)::integer as end_hour,
  count(*) as days,
  avg(share) as mean_share,
  var_samp(share) as variance_share,
  avg(gap) as mean_gap,
  var_samp(gap) as variance_gap,
  row_number() over (partition by hours order by avg(share) desc, start_hour) = 1 as is_best
from compared
group by hours, start_hour
order by hours, start_hour
