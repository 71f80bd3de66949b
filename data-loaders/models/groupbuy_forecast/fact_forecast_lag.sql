-- @description Autocorrelation of one-step errors.
-- @grain one series, model and lag
-- @materialized table
-- @inputs raw_lags
select
  series,
  model,
  lag,
  correlation,
  bound
from raw_lags
