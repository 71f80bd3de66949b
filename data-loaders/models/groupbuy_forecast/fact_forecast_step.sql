-- @description Error and coverage in the back-test by days ahead.
-- @grain one series, model and step
-- @materialized table
-- @inputs raw_steps
select
  series,
  model,
  step,
  forecasts,
  covered,
  mae
from raw_steps
