-- What the extract holds in all; no filter applies.
-- @question Which period, distances and airports does the data cover?
-- @grain one row
-- @tables agg_route_day, dim_date
-- @column flights bigint count : flights
-- @column first_date date : first day
-- @column last_date date : last day, partial days included
-- @column partial_from date : first partial day; null when none
-- @column min_distance_mi smallint mi : shortest distance
-- @column max_distance_mi smallint mi : longest distance
-- @column origins bigint count : airports of origin
-- @column routes bigint count : routes, a direction counts as one
select
  sum(flights)::bigint as flights,
  min(flight_date) as first_date,
  max(flight_date) as last_date,
  (select min(date) from dim_date where is_partial) as partial_from,
  min(distance_mi) as min_distance_mi,
  max(distance_mi) as max_distance_mi,
  count(distinct origin) as origins,
  count(distinct (origin, destination)) as routes
from agg_route_day
