-- @description Events by day and hour: sums from which every count by day, hour, step, channel or country follows.
-- @grain one day, hour, event type, channel and country
-- @materialized table
-- @inputs fact_event
select
  event_date,
  hour(event_ts)::smallint as event_hour,
  event_type,
  channel,
  country,
  count(*)::integer as events
from fact_event
where is_time_known
group by all
