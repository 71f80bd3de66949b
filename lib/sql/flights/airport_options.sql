-- Airports of origin for the filter, busiest first; no filter applies.
-- @question Which airports can be selected?
-- @grain one row per airport of origin
-- @tables agg_route_day, dim_airport
-- @column iata varchar : code of the airport
-- @column name varchar : name
-- @column city varchar : city; null when the code is unknown
-- @column state varchar : state or territory; null when missing
-- @column flights bigint count : departures in the extract
with origins as (
  select origin, sum(flights) as flights
  from agg_route_day
  group by origin
)
select
  iata,
  name,
  city,
  state,
  flights::bigint as flights
from origins
join dim_airport on dim_airport.iata = origins.origin
order by flights desc, iata
