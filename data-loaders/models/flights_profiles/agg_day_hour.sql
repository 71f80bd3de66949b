-- @description Flights by day and hour, once by the hour they left and once by the hour they were probably to leave.
-- @grain one basis, day and hour that occur
-- @materialized table
-- @inputs scheduled_hour
with both_hours as (
  select 'departed' as basis, flight_date, departure_hour as hour, arrival_delay_min
  from scheduled_hour
  union all
  select 'scheduled', flight_date, hour, arrival_delay_min
  from scheduled_hour
)
select
  basis,
  flight_date,
  hour,
  count(*)::integer as flights,
  count(*) filter (arrival_delay_min < 15)::integer as on_time,
  sum(arrival_delay_min)::integer as delay_sum_min,
  sum(arrival_delay_min::bigint * arrival_delay_min)::bigint as delay_squares_min2
from both_hours
group by all
