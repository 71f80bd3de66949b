-- Pairs of airports with most flights, both directions together, and what they are of all.
-- @question Between which airports do flights go, and how punctual are they?
-- @grain one row per pair of airports
-- @tables agg_pair_day, dim_airport
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param limit integer = 80 : number of pairs
-- @column pair varchar : both airports, in the order of the alphabet
-- @column a varchar : one airport
-- @column b varchar : the other
-- @column a_city varchar : its city; null when the code is unknown
-- @column b_city varchar : its city; null when the code is unknown
-- @column a_latitude double ° : latitude of a; null when the code is unknown
-- @column a_longitude double ° : longitude of a; null when the code is unknown
-- @column b_latitude double ° : latitude of b; null when the code is unknown
-- @column b_longitude double ° : longitude of b; null when the code is unknown
-- @column flights bigint count : flights in both directions
-- @column on_time bigint count : of these, less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column flight_share double : flights ÷ flights of all pairs
-- @column pairs bigint count : pairs of airports in all
-- @column all_flights bigint count : flights of all pairs
with routes as (
  select
    a,
    b,
    sum(flights) as flights,
    sum(on_time) as on_time,
    sum(delay_sum_min) as delay
  from agg_pair_day
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
  group by a, b
),
totals as (
  select count(*) as pairs, sum(flights) as all_flights
  from routes
),
largest as (
  select *
  from routes, totals
  order by flights desc, a, b
  limit $limit
)
select
  a || '–' || b as pair,
  a,
  b,
  one.city as a_city,
  other.city as b_city,
  round(one.latitude, 2) as a_latitude,
  round(one.longitude, 2) as a_longitude,
  round(other.latitude, 2) as b_latitude,
  round(other.longitude, 2) as b_longitude,
  flights::bigint as flights,
  on_time::bigint as on_time,
  round(on_time / flights, 6) as on_time_share,
  round(delay / flights, 3) as mean_delay_min,
  round(flights / all_flights, 8) as flight_share,
  pairs,
  all_flights::bigint as all_flights
from largest
join dim_airport as one on one.iata = a
join dim_airport as other on other.iata = b
order by flights desc, a, b
