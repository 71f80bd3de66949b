-- Events by hour in the spoilt copy, where a fifth of them lost the time of day, and how many of
-- them stand at exactly midnight.
-- @question What does a lost time of day look like?
-- @grain one row per hour of the day (UTC)
-- @tables fact_event
-- @column event_hour integer h : hour of the day (UTC)
-- @column events bigint count : events of the hour
-- @column at_midnight bigint count : those at exactly 00:00:00
-- @column share double : events ÷ events of all hours
select
  hours.range::integer as event_hour,
  count(event_id) as events,
  count(*) filter (event_ts::time = time '00:00:00') as at_midnight,
  count(event_id) / nullif(sum(count(event_id)) over (), 0) as share
from range(24) as hours
left join fact_event on hour(event_ts) = hours.range
group by hours.range
order by event_hour
