-- Punctuality by calendar month of departure.
-- Includes every completed flight of the extract that the filters select, extreme delays and repeated
-- rows too.
-- @question In which months do flights arrive on time?
-- @grain one row per calendar month
-- @tables agg_route_day, dim_date
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param airports varchar[] = [] : airports of origin, IATA codes; empty means all
-- @param min_distance integer = null : shortest distance in miles, inclusive; null means no limit
-- @param max_distance integer = null : longest distance in miles, inclusive; null means no limit
-- @column month date : first day of the month
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column late_60_share double : flights 60 minutes late or more ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column is_partial boolean : holds only a partial day
-- @column place bigint : rank by on_time_share, 1 is best; null for a partial month
-- @column complete_days bigint count : days with flights that are not partial
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
  month,
  sum(flights)::bigint as flights,
  sum(on_time)::bigint as on_time,
  sum(on_time) / nullif(sum(flights), 0) as on_time_share,
  sum(late_60) / nullif(sum(flights), 0) as late_60_share,
  sum(delay_sum_min) / nullif(sum(flights), 0) as mean_delay_min,
  bool_and(is_partial) as is_partial,
  if(
    bool_and(is_partial),
    null,
    rank() over (order by bool_and(is_partial), sum(on_time) / sum(flights) desc, month)
  ) as place,
  count(*) filter (not is_partial) as complete_days
from days
join dim_date on dim_date.date = days.flight_date
group by month
order by month
