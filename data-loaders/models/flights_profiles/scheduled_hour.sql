-- @description Flights with the hour at which they were probably to leave.
-- @grain one flight
-- @materialized view
-- @inputs raw_fact_flight
select
  flight_date,
  departure_hour,
  origin,
  arrival_delay_min,
  -- The source has no schedule: a flight that arrives late is taken to have left as late.
  hour(departed_at - to_minutes(greatest(arrival_delay_min, 0)::bigint))::smallint as hour
from raw_fact_flight
