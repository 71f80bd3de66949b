-- @description Every day of the flights, with the nearest holiday.
-- @grain one day
-- @materialized table
-- @inputs raw_dim_date, holiday
with nearest as (
  select
    raw_dim_date.date,
    arg_min(holiday.name, (abs(raw_dim_date.date - holiday.date), holiday.date)) as holiday,
    arg_min(
      raw_dim_date.date - holiday.date,
      (abs(raw_dim_date.date - holiday.date), holiday.date)
    ) as offset_days
  from raw_dim_date, holiday
  group by raw_dim_date.date
)
select
  date,
  month,
  weekday,
  weekday_name,
  day_flights,
  is_partial,
  holiday,
  offset_days::smallint as holiday_offset_days,
  -- People leave up to four days before a holiday and are back two days after it.
  offset_days between -4 and 2 as is_holiday_period
from raw_dim_date
join nearest using (date)
