-- @description Every day from the first flight to the last.
-- @grain one day
-- @materialized table
-- @inputs fact_flight
with counts as (
  select flight_date, count(*) as flights
  from fact_flight
  group by flight_date
),
days as (
  select unnest(generate_series(
    (select min(flight_date) from counts)::timestamp,
    (select max(flight_date) from counts)::timestamp,
    interval 1 day
  ))::date as date
)
select
  date,
  date_trunc('month', date)::date as month,
  isodow(date)::smallint as weekday,
  dayname(date) as weekday_name,
  coalesce(flights, 0)::integer as day_flights,
  -- No complete day has fewer than half as many flights as the usual one.
  coalesce(flights, 0) < 0.5 * (select median(flights) from counts) as is_partial
from days
left join counts on counts.flight_date = days.date
