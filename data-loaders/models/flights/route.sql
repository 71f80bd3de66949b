-- @description Pairs of airports and distances that flights report, with the great-circle distance.
-- @grain one origin, destination and reported distance
-- @materialized table
-- @inputs stage_flight, raw_airports
with flown as (
  select origin, destination, distance, count(*) as flights
  from stage_flight
  where reject_rule is null
  group by all
)
select
  flown.origin,
  flown.destination,
  flown.distance,
  flown.flights,
  a.iata is not null and b.iata is not null as is_known,
  -- Haversine on a sphere of 3,958.8 miles.
  2 * 3958.8 * asin(sqrt(
    sin(radians(b.latitude - a.latitude) / 2) ** 2
    + cos(radians(a.latitude)) * cos(radians(b.latitude))
    * sin(radians(b.longitude - a.longitude) / 2) ** 2
  )) as great_circle_mi
from flown
left join raw_airports as a on a.iata = flown.origin
left join raw_airports as b on b.iata = flown.destination
