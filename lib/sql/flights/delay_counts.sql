-- Distribution of the arrival delay, to the minute.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- @question How are delays distributed?
-- @grain one row per minute of delay that occurs
-- @tables fact_flight
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @column arrival_delay_min smallint min : arrival delay, negative when early
-- @column flights bigint count : flights with this delay
select arrival_delay_min, count(*) as flights
from fact_flight
where ($from is null or flight_date >= $from)
  and ($to is null or flight_date < $to)
  and (len($airports) = 0 or list_contains($airports, origin))
  and ($min_distance is null or distance_mi >= $min_distance)
  and ($max_distance is null or distance_mi <= $max_distance)
group by arrival_delay_min
order by arrival_delay_min
