-- @description Flights by route and day: sums from which every rate by day, airport or route follows.
-- @grain one origin, destination, distance and day
-- @materialized table
-- @inputs fact_flight
select
  origin,
  destination,
  distance_mi,
  flight_date,
  count(*)::smallint as flights,
  count(*) filter (arrival_delay_min < 15)::smallint as on_time,
  count(*) filter (arrival_delay_min >= 60)::smallint as late_60,
  sum(arrival_delay_min)::integer as delay_sum_min
from fact_flight
group by all
