-- @description Flights by airport of origin, day and part of the day.
-- @grain one airport, day and part of the day that occur
-- @materialized table
-- @inputs scheduled_hour
select
  origin,
  flight_date,
  case
    when hour < 5 then 'night'
    when hour < 11 then 'morning'
    when hour < 17 then 'afternoon'
    else 'evening'
  end as daypart,
  count(*)::smallint as flights,
  count(*) filter (arrival_delay_min < 15)::smallint as on_time,
  count(*) filter (arrival_delay_min >= 60)::smallint as late_60,
  sum(arrival_delay_min)::integer as delay_sum_min
from scheduled_hour
group by all
