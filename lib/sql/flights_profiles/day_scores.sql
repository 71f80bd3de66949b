-- Each complete day with its punctuality and its place in the calendar.
-- @question Which days were unusual, and what does the calendar say of them?
-- @grain one row per complete day
-- @tables agg_day_hour, dim_date
-- @param from date = null : first day of departure, inclusive; null means no limit
-- @param to date = null : last day of departure, exclusive; null means no limit
-- @column flight_date date : day of departure
-- @column month date : first day of its month
-- @column weekday smallint : Monday 1 to Sunday 7
-- @column weekday_name varchar : English name
-- @column holiday varchar : nearest holiday
-- @column holiday_offset_days smallint days : days since that holiday; negative before it
-- @column is_holiday_period boolean : four days before that holiday to two days after it
-- @column flights bigint count : flights
-- @column on_time bigint count : flights that arrived less than 15 minutes late
-- @column on_time_share double : on_time ÷ flights
-- @column mean_delay_min double min : mean arrival delay, early arrivals negative
select
  date as flight_date,
  month,
  weekday,
  weekday_name,
  holiday,
  holiday_offset_days,
  is_holiday_period,
  sum(flights)::bigint as flights,
  sum(on_time)::bigint as on_time,
  sum(on_time) / sum(flights) as on_time_share,
  sum(delay_sum_min) / sum(flights) as mean_delay_min
from agg_day_hour
join dim_date on dim_date.date = flight_date
where basis = 'departed'
  and not is_partial
  and ($from is null or flight_date >= $from)
  and ($to is null or flight_date < $to)
group by all
order by flight_date
