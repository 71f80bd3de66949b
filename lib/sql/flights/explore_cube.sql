-- Flights by hour of departure, arrival delay and distance together, in bins.
-- The first and the last bin of delay and the last of distance hold everything beyond them as well.
-- @question How do departure hour, arrival delay and distance hang together?
-- @grain one row per hour, delay bin and distance bin that occur
-- @tables fact_flight
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @column departure_hour smallint h : hour of actual departure, local time
-- @column delay_from_min integer min : lower limit of the delay bin, five minutes wide
-- @column distance_from_mi integer mi : lower limit of the distance bin, 200 miles wide
-- @column flights bigint count : flights in the bins
with minutes as (
  -- Whole minutes first: dividing once per group is faster than once per flight.
  select
    departure_hour,
    greatest(-60, least(179, arrival_delay_min)) as delay_min,
    least(2800, distance_mi) // 200 as distance_bin,
    count(*) as flights
  from fact_flight
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
    and (len($airports) = 0 or list_contains($airports, origin))
  group by all
)
select
  departure_hour,
  (5 * floor(delay_min / 5))::integer as delay_from_min,
  (200 * distance_bin)::integer as distance_from_mi,
  sum(flights)::bigint as flights
from minutes
group by all
order by departure_hour, delay_from_min, distance_from_mi
