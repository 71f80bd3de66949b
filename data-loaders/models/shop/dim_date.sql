-- @description Every day from the first month with an order to the as-of date.
-- @grain one day
-- @materialized table
-- @inputs stage_order
-- @parameters asOf
with bounds as (
  select coalesce(min(order_date), getvariable('asOf')::date) as first_date
  from stage_order
  where reject_rule is null
),
days as (
  select unnest(
    generate_series(
      date_trunc('month', first_date)::timestamp,
      getvariable('asOf')::timestamp,
      interval 1 day
    )
  )::date as date
  from bounds
)
select
  date,
  year(date)::smallint as year,
  quarter(date)::smallint as quarter,
  month(date)::smallint as month,
  date_trunc('month', date)::date as month_start,
  weekofyear(date)::smallint as iso_week,
  date_trunc('week', date)::date as week_start,
  day(date)::smallint as day,
  isodow(date)::smallint as weekday,
  dayname(date) as weekday_name,
  isodow(date) >= 6 as is_weekend
from days
