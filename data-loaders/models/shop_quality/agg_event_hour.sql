-- @description Spoilt copy of agg_event_hour, with the faults that were planted.
-- @grain one day, hour, event type, channel and country
-- @materialized table
-- @inputs raw_agg_event_hour
select
  event_date,
  event_hour,
  event_type,
  channel,
  country,
  events
from raw_agg_event_hour
