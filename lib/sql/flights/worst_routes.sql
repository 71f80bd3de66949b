-- Routes with the lowest share of on-time flights.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- @question Which routes are least punctual?
-- @grain one row per route, a direction counts as one
-- @tables agg_route_day
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @param min_flights integer = 500 : routes with fewer selected flights are left out
-- @param limit integer = 30 : number of routes
-- @column route varchar : origin and destination
-- @column origin varchar : airport of departure
-- @column destination varchar : airport of arrival
-- @column distance_mi smallint mi : distance
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column routes bigint count : routes with enough flights
select
  origin || ' → ' || destination as route,
  origin,
  destination,
  distance_mi,
  sum(flights)::bigint as flights,
  sum(on_time)::bigint as on_time,
  sum(on_time) / nullif(sum(flights), 0) as on_time_share,
  sum(late_60) / nullif(sum(flights), 0) as late_60_share,
  sum(delay_sum_min) / nullif(sum(flights), 0) as mean_delay_min,
  count(*) over () as routes
from agg_route_day
where ($from is null or flight_date >= $from)
  and ($to is null or flight_date < $to)
  and (len($airports) = 0 or list_contains($airports, origin))
  and ($min_distance is null or distance_mi >= $min_distance)
  and ($max_distance is null or distance_mi <= $max_distance)
group by origin, destination, distance_mi
having sum(flights) >= $min_flights
order by on_time_share, origin, destination, distance_mi
limit $limit
