-- One day by hour of departure, beside the same weekday on the other days.
-- @question At what time did the day become late?
-- @grain one row per hour and series: the day, and usual
-- @tables agg_day_hour, dim_date
-- @param day date = "2001-02-25" : the day
-- @column hour smallint h : hour of actual departure, local time
-- @column series varchar : "the day" or "same weekday"
-- @column flights bigint count : flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
-- @column on_time_share double : flights less than 15 minutes late ÷ flights
select
  hour,
  if(flight_date = $day, 'the day', 'same weekday') as series,
  sum(flights)::bigint as flights,
  sum(delay_sum_min) / sum(flights) as mean_delay_min,
  sum(on_time) / sum(flights) as on_time_share
from agg_day_hour
join dim_date on dim_date.date = flight_date
where basis = 'departed'
  and hour >= 5
  and weekday = isodow($day)
  and (not is_partial or flight_date = $day)
group by hour, series
order by hour, series
