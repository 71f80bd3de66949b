-- @description Flights whose delay is hardly possible or beyond twelve hours, one by one.
-- @grain one flight
-- @materialized table
-- @inputs raw_fact_flight
select
  flight_id,
  departed_at,
  origin,
  destination,
  distance_mi,
  arrival_delay_min,
  delay_class
from raw_fact_flight
where delay_class <> 'plausible'
