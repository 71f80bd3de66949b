-- @description Every day from the first month with an order to the as-of date.
-- @grain one day
-- @materialized table
-- @inputs stage_date
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
from stage_date
