-- Sums of the arrival delay by day and hour, from which a regression on calendar and hour follows
-- exactly; partial days and the hours before 5, which are mostly delayed flights, are left out.
-- @question How does delay depend on hour, weekday and month?
-- @grain one row per day and hour from 5 on
-- @tables agg_day_hour, dim_date
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @param hours_by varchar[] = [] : scheduled for the hour estimated from the delay; empty means as departed
-- @column flight_date date : day of departure
-- @column hour smallint h : hour, local time of the origin
-- @column flights integer count : flights
-- @column delay_sum_min integer min : sum of arrival delays, early arrivals negative
-- @column all_squares_min2 bigint min² : sum of squared arrival delays over all rows, the same in each
select
  flight_date,
  hour,
  flights,
  delay_sum_min,
  (sum(delay_squares_min2) over ())::bigint as all_squares_min2
from agg_day_hour
join dim_date on dim_date.date = flight_date
where not is_partial
  and hour >= 5
  and basis = if(list_contains($hours_by, 'scheduled'), 'scheduled', 'departed')
  and ($from is null or flight_date >= $from)
  and ($to is null or flight_date < $to)
order by flight_date, hour
