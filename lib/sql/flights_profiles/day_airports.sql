-- One day by airport: delay minutes beyond what is usual for the airport on its other days.
-- @question Which airports made the day late?
-- @grain one row per airport with flights on the day
-- @tables agg_airport_day, dim_airport, dim_date
-- @param day date = "2001-02-25" : the day
-- @param airport_rows integer = 15 : number of airports, those with the largest excess
-- @column iata varchar : airport of origin
-- @column city varchar : its city; null when the code is unknown
-- @column state varchar : its state or territory; null when missing
-- @column flights bigint count : flights of the day
-- @column on_time_share double : flights less than 15 minutes late ÷ flights
-- @column usual_share double : the same over the other days; null when there are none
-- @column mean_delay_min double min : mean arrival delay of the day
-- @column usual_delay_min double min : mean arrival delay of the other days; null when there are none
-- @column excess_min double min : flights × (mean delay of the day − usual)
-- @column excess_share double : excess_min ÷ sum of all airports' positive excess; null when none is late
-- @column airports bigint count : airports with flights on the day
with sums as (
  select
    origin,
    sum(flights) filter (flight_date = $day) as flights,
    sum(on_time) filter (flight_date = $day) as on_time,
    sum(delay_sum_min) filter (flight_date = $day) as delay,
    sum(flights) filter (flight_date <> $day) as usual_flights,
    sum(on_time) filter (flight_date <> $day) as usual_on_time,
    sum(delay_sum_min) filter (flight_date <> $day) as usual_delay
  from agg_airport_day
  join dim_date on dim_date.date = flight_date
  where not is_partial or flight_date = $day
  group by origin
  having sum(flights) filter (flight_date = $day) > 0
),
excess as (
  select *, flights * (delay / flights - usual_delay / usual_flights) as excess_min
  from sums
)
select
  iata,
  city,
  state,
  flights::bigint as flights,
  on_time / flights as on_time_share,
  usual_on_time / usual_flights as usual_share,
  delay / flights as mean_delay_min,
  usual_delay / usual_flights as usual_delay_min,
  excess_min,
  excess_min / nullif(sum(greatest(excess_min, 0)) over (), 0) as excess_share,
  count(*) over () as airports
from excess
join dim_airport on dim_airport.iata = origin
order by excess_min desc nulls last, iata
limit $airport_rows
