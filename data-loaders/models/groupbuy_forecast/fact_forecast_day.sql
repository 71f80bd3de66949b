-- @description Forecasts of the days held out, and of days beyond the last.
-- @grain one series, model and day
-- @materialized table
-- @inputs raw_days
select
  series,
  model,
  day,
  phase,
  step,
  actual,
  forecast,
  low,
  high,
  standard_error
from raw_days
