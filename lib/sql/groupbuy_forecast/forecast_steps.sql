-- Error and coverage in the back-test by days ahead.
-- @question How fast do forecasts get worse, and do their intervals hold?
-- @grain one row per series, model and days ahead
-- @tables fact_forecast_step
-- @column series varchar : what is forecast
-- @column model varchar : id of the method
-- @column step smallint : days ahead
-- @column forecasts smallint : forecasts so many days ahead
-- @column covered smallint : values inside their 95 % interval
-- @column coverage double : covered ÷ forecasts
-- @column mae double : mean absolute error, in the unit of the series
select
  series,
  model,
  step,
  forecasts,
  covered,
  covered / nullif(forecasts, 0)::double as coverage,
  mae
from fact_forecast_step
order by series, model, step
