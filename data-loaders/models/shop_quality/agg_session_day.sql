-- @description Spoilt copy of agg_session_day, with the faults that were planted.
-- @grain one day, channel, country and pair of steps reached
-- @materialized table
-- @inputs raw_agg_session_day
select
  session_date,
  channel,
  country,
  loose_steps,
  strict_steps,
  sessions
from raw_agg_session_day
