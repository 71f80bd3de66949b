-- @description Flights by pair of airports and day, both directions apart.
-- @grain one origin, destination and day
-- @materialized table
-- @inputs raw_agg_route_day
select
  origin,
  destination,
  flight_date,
  sum(flights)::smallint as flights,
  sum(on_time)::smallint as on_time,
  sum(delay_sum_min)::integer as delay_sum_min
from raw_agg_route_day
group by all
