-- @description Flights by pair of airports and day, both directions together.
-- @grain one pair of airports and day with flights
-- @materialized table
-- @inputs raw_agg_route_day
select
  least(origin, destination) as a,
  greatest(origin, destination) as b,
  flight_date,
  sum(flights)::integer as flights,
  sum(on_time)::integer as on_time,
  sum(delay_sum_min)::integer as delay_sum_min
from raw_agg_route_day
group by all
