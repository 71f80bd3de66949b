-- Punctuality by airport of origin.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- @question From which airports do flights arrive on time?
-- @grain one row per airport of origin
-- @tables agg_route_day, dim_airport
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @param small_below integer = 1000 : airports with fewer flights are marked small
-- @column iata varchar : code of the airport
-- @column name varchar : name
-- @column city varchar : city; null when the code is unknown
-- @column state varchar : state or territory; null when missing
-- @column is_contiguous boolean : lies in the contiguous United States
-- @column is_small boolean : fewer flights than the limit
-- @column place bigint : rank by on_time_share among airports that are not small, 1 is best
-- @column size_place bigint : rank by flights, 1 is busiest
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
with origins as (
  select
    origin,
    sum(flights) as flights,
    sum(on_time) as on_time,
    sum(late_60) as late_60,
    sum(delay_sum_min) as delay_sum_min
  from agg_route_day
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
    and (len($airports) = 0 or list_contains($airports, origin))
    and ($min_distance is null or distance_mi >= $min_distance)
    and ($max_distance is null or distance_mi <= $max_distance)
  group by origin
)
select
  iata,
  name,
  city,
  state,
  is_contiguous,
  flights < $small_below as is_small,
  if(
    flights < $small_below,
    null,
    rank() over (order by flights < $small_below, on_time / flights desc, iata)
  ) as place,
  rank() over (order by flights desc, iata) as size_place,
  flights::bigint as flights,
  on_time::bigint as on_time,
  on_time / nullif(flights, 0) as on_time_share,
  late_60 / nullif(flights, 0) as late_60_share,
  delay_sum_min / nullif(flights, 0) as mean_delay_min
from origins
join dim_airport on dim_airport.iata = origins.origin
order by on_time_share desc, iata
