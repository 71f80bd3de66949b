-- Distribution of the arrival delay in steps of five minutes, from an hour early to three hours late.
-- Includes every completed flight of the extract that the filters select; flights further out are
-- counted in the first and the last bin, which is_open marks.
-- @question How are delays distributed?
-- @grain one row per five minutes of delay that occur
-- @tables fact_flight
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @column low_min integer min : lower limit, inclusive
-- @column high_min integer min : upper limit, exclusive
-- @column is_open boolean : holds everything beyond its limit too
-- @column flights bigint count : flights with a delay in the bin
with delays as (
  select arrival_delay_min, count(*) as flights
  from fact_flight
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
    and (len($airports) = 0 or list_contains($airports, origin))
    and ($min_distance is null or distance_mi >= $min_distance)
    and ($max_distance is null or distance_mi <= $max_distance)
  group by arrival_delay_min
),
bins as (
  select
    least(greatest(floor(arrival_delay_min / 5)::integer * 5, -60), 180) as low_min,
    flights
  from delays
)
select
  low_min,
  low_min + 5 as high_min,
  low_min in (-60, 180) as is_open,
  sum(flights)::bigint as flights
from bins
group by low_min
order by low_min
