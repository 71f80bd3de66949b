-- Events by hour of the day, every hour from 0 to 23.
-- The range is [from, to), cut to the as-of date. Events of which only the day is known belong to
-- no hour and are left out. Hours without an event are shown as 0.
-- @question When are visitors active?
-- @grain one row per hour of the day (UTC)
-- @tables agg_event_hour
-- @param from date = null : first day, inclusive; null means no limit
-- @param as_of date = @as_of : the day the numbers speak for
-- @param to date = null : last day, exclusive; null means no limit
-- @param countries varchar[] = [] : countries of the visits; empty means all
-- @param channels varchar[] = [] : channels; the marketplace leaves no events; empty means all
-- @column event_hour integer h : hour of the day (UTC)
-- @column events bigint count : events of all kinds
-- @column views bigint count : product views
-- @column carts bigint count : products put into the cart
-- @column checkouts bigint count : checkouts begun
-- @column purchases bigint count : orders placed
-- @column share double : events ÷ events of all hours; null when there are none
-- @column is_peak boolean : the hour with most events, the earlier one when two have as many
with matches as (
  select event_hour, event_type, events
  from agg_event_hour
  where ($from is null or event_date >= $from)
    and event_date < least($as_of + 1, coalesce($to, $as_of + 1))
    and (len($countries) = 0 or list_contains($countries, country))
    and (len($channels) = 0 or list_contains($channels, channel))
),
by_hour as (
  select
    hours.event_hour::integer as event_hour,
    coalesce(sum(events), 0)::bigint as events,
    coalesce(sum(events) filter (event_type = 'view'), 0)::bigint as views,
    coalesce(sum(events) filter (event_type = 'cart'), 0)::bigint as carts,
    coalesce(sum(events) filter (event_type = 'checkout'), 0)::bigint as checkouts,
    coalesce(sum(events) filter (event_type = 'purchase'), 0)::bigint as purchases
  from range(24) as hours (event_hour)
  left join matches using (event_hour)
  group by hours.event_hour
)
select
  event_hour,
  events,
  views,
  carts,
  checkouts,
  purchases,
  events / nullif(sum(events) over (), 0) as share,
  events > 0 and row_number() over (order by events desc, event_hour) = 1 as is_peak
from by_hour
order by event_hour
