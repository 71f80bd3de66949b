-- What the profiles hold in all; no filter applies.
-- @question Which days, airports and pairs of airports do the profiles cover?
-- @grain one row
-- @tables agg_airport_day, agg_pair_day, dim_date
-- @column flights bigint count : flights
-- @column first_date date : first day
-- @column last_date date : last day, partial days included
-- @column partial_from date : first partial day; null when none
-- @column origins bigint count : airports of origin
-- @column pairs bigint count : pairs of airports with flights
select
  sum(flights)::bigint as flights,
  min(flight_date) as first_date,
  max(flight_date) as last_date,
  (select min(date) from dim_date where is_partial) as partial_from,
  count(distinct origin) as origins,
  (select count(distinct (a, b)) from agg_pair_day) as pairs
from agg_airport_day
