-- Autocorrelation of one-step errors within the values a model was fitted to.
-- @question Do a model's errors remember earlier ones?
-- @grain one row per series, model and lag
-- @tables fact_forecast_lag
-- @column series varchar : what is forecast
-- @column model varchar : id of the method
-- @column lag smallint : days between two errors
-- @column correlation double : autocorrelation
-- @column bound double : 95 % of white noise stay within ± this
select
  series,
  model,
  lag,
  correlation,
  bound
from fact_forecast_lag
order by series, model, lag
