-- Forecasts of every model for the days held out and, where there are any, beyond the last.
-- @question What does each model forecast, and what came?
-- @grain one row per series, model and day
-- @tables fact_forecast_day
-- @column series varchar : what is forecast
-- @column model varchar : id of the method
-- @column day date : day that is forecast
-- @column phase varchar : held out: it has happened; ahead: it has not
-- @column step smallint : days ahead
-- @column actual double : what came, in the unit of the series; null when it has not happened
-- @column forecast double : forecast
-- @column low double : lower limit of the 95 % prediction interval
-- @column high double : upper limit of the 95 % prediction interval
-- @column standard_error double : of the forecast; null where the method has none
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
from fact_forecast_day
order by series, model, day
