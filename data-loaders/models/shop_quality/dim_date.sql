-- @description Spoilt copy of dim_date, with the faults that were planted.
-- @grain one day
-- @materialized table
-- @inputs raw_dim_date
select
  date,
  year,
  quarter,
  month,
  month_start,
  iso_week,
  week_start,
  day,
  weekday,
  weekday_name,
  is_weekend
from raw_dim_date
