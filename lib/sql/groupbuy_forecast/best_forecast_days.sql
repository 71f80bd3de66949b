-- What the model that was best in the back-test forecasts, and what came.
-- @question How many orders are to be expected?
-- @grain one row per day
-- @tables fact_forecast_day, fact_forecast_model
-- @column model varchar : id of the method
-- @column day date : day that is forecast
-- @column phase varchar : held out: it has happened; ahead: it has not
-- @column step smallint : days ahead
-- @column actual double count : orders that came; null when it has not happened
-- @column forecast double count : forecast
-- @column low double count : lower limit of the 95 % prediction interval
-- @column high double count : upper limit of the 95 % prediction interval
select
  model,
  day,
  phase,
  step,
  actual,
  forecast,
  low,
  high
from fact_forecast_day
where (series, model) in (select (series, model) from fact_forecast_model where is_best)
order by day
