-- @description Flights by airport of origin and day, in all and by part of the day.
-- @grain one airport and day with flights
-- @materialized table
-- @inputs scheduled_hour
select
  origin,
  flight_date,
  count(*)::integer as flights,
  count(*) filter (arrival_delay_min < 15)::integer as on_time,
  count(*) filter (arrival_delay_min >= 60)::integer as late_60,
  sum(arrival_delay_min)::integer as delay_sum_min,
  count(*) filter (hour between 5 and 10)::integer as morning_flights,
  coalesce(sum(arrival_delay_min) filter (hour between 5 and 10), 0)::integer as morning_delay_sum_min,
  count(*) filter (hour between 11 and 16)::integer as afternoon_flights,
  coalesce(sum(arrival_delay_min) filter (hour between 11 and 16), 0)::integer
    as afternoon_delay_sum_min,
  count(*) filter (hour >= 17)::integer as evening_flights,
  coalesce(sum(arrival_delay_min) filter (hour >= 17), 0)::integer as evening_delay_sum_min
from scheduled_hour
group by all
