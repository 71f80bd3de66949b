-- Punctuality by hour of actual departure, local time of the origin: over the week and by weekday.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- Late flights slide into later hours, so part of the fall over the day is the delay itself.
-- @question At what time of day and week do flights arrive on time?
-- @grain one row per hour, and one per weekday and hour
-- @tables fact_flight
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @column weekday smallint : Monday 1 to Sunday 7; null for all days together
-- @column departure_hour smallint h : hour of actual departure, 0 to 23
-- @column is_rare boolean : holds less than 1 % of the selected flights, or 0.1 % on one weekday
-- @column place bigint : rank by on_time_share among what is not rare, 1 is best; hours and cells apart
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
with cells as materialized (
  select
    isodow(flight_date)::smallint as weekday,
    departure_hour,
    count(*) as flights,
    count(*) filter (arrival_delay_min < 15) as on_time,
    count(*) filter (arrival_delay_min >= 60) as late_60,
    sum(arrival_delay_min) as delay_sum_min
  from fact_flight
  where ($from is null or flight_date >= $from)
    and ($to is null or flight_date < $to)
    and (len($airports) = 0 or list_contains($airports, origin))
    and ($min_distance is null or distance_mi >= $min_distance)
    and ($max_distance is null or distance_mi <= $max_distance)
  group by weekday, departure_hour
),
hours as (
  select * from cells
  union all by name
  select
    null as weekday,
    departure_hour,
    sum(flights) as flights,
    sum(on_time) as on_time,
    sum(late_60) as late_60,
    sum(delay_sum_min) as delay_sum_min
  from cells
  group by departure_hour
),
marked as (
  select
    *,
    flights < if(weekday is null, 0.01, 0.001) * sum(flights) over (partition by weekday is null)
      as is_rare
  from hours
)
select
  weekday,
  departure_hour,
  is_rare,
  if(
    is_rare,
    null,
    rank() over (
      partition by weekday is null
      order by is_rare, on_time / flights desc, weekday, departure_hour
    )
  ) as place,
  flights::bigint as flights,
  on_time::bigint as on_time,
  on_time / nullif(flights, 0) as on_time_share,
  late_60 / nullif(flights, 0) as late_60_share,
  delay_sum_min / nullif(flights, 0) as mean_delay_min
from marked
order by weekday nulls first, departure_hour
