-- Punctuality by day of departure.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- @question How does punctuality move from day to day?
-- @grain one row per day with flights
-- @tables agg_route_day, dim_date
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @column flight_date date : day of departure
-- @column weekday_name varchar : English name
-- @column is_partial boolean : the extract holds only a fragment of this day
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
with days as (
  select
    flight_date,
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
  group by flight_date
)
select
  flight_date,
  weekday_name,
  is_partial,
  flights::bigint as flights,
  on_time::bigint as on_time,
  on_time / nullif(flights, 0) as on_time_share,
  late_60 / nullif(flights, 0) as late_60_share,
  delay_sum_min / nullif(flights, 0) as mean_delay_min
from days
join dim_date on dim_date.date = days.flight_date
order by flight_date
