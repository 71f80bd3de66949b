-- @description Flights that passed every rejecting rule.
-- @grain one flight
-- @materialized table
-- @inputs stage_flight, repeated_flight
select
  flight_id,
  departed_at,
  departed_at::date as flight_date,
  hour(departed_at)::smallint as departure_hour,
  origin,
  destination,
  distance::smallint as distance_mi,
  delay::smallint as arrival_delay_min,
  delay_class,
  flight_id in (select flight_id from repeated_flight) as is_repeat
from stage_flight
where reject_rule is null
