-- The arrivals of one recorded day, minute by minute, with running totals: for the replay.
-- The day is the last one with events up to the as-of date.
-- @question What arrived in the course of the day?
-- @grain one row per minute with an event
-- @tables fact_event
-- @param as_of date = @as_of : the day the numbers speak for
-- @column arrived_at timestamp : minute (UTC)
-- @column events bigint count : events of that minute
-- @column events_so_far bigint count : events of the day until then
-- @column visits_so_far bigint count : visits begun until then
-- @column purchases_so_far bigint count : orders placed until then
with day_events as (
  select
    date_trunc('minute', event_ts) as arrived_at,
    event_type,
    row_number() over (partition by session_id order by event_ts, event_id) = 1 as is_first
  from fact_event
  where is_time_known
    and event_date = (select max(event_date) from fact_event where event_date <= $as_of)
)
select
  arrived_at,
  count(*) as events,
  sum(count(*)) over (order by arrived_at)::bigint as events_so_far,
  sum(count(*) filter (is_first)) over (order by arrived_at)::bigint as visits_so_far,
  sum(count(*) filter (event_type = 'purchase')) over (order by arrived_at)::bigint as purchases_so_far
from day_events
group by arrived_at
order by arrived_at
