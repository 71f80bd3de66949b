-- Scores of every model: the rolling back-test, and the days held out.
-- Differences are of the mean absolute error per origin, against the seasonal naive forecast.
-- @question Which model forecasts best, and is it better than a week ago by more than luck?
-- @grain one row per series and model
-- @tables fact_forecast_model
-- @column series varchar : what is forecast
-- @column model varchar : id of the method
-- @column title varchar : name of the model
-- @column specification varchar : its form, settled before the first origin
-- @column place smallint : rank by mean absolute error in the back-test, 1 is best
-- @column is_best boolean : has place 1
-- @column origins smallint : origins of the back-test
-- @column forecasts smallint : origins from which it gave a forecast
-- @column reason varchar : why it gave none elsewhere
-- @column mae double : mean absolute error in the back-test, in the unit of the series
-- @column rmse double : root mean squared error
-- @column bias double : mean of forecast − actual
-- @column mape double : mean of absolute error ÷ actual; null when an actual value is 0
-- @column smape double : symmetric MAPE, 0 to 2
-- @column mase double : mean absolute error ÷ that of the seasonal naive forecast in training
-- @column coverage double : share of back-test values inside their 95 % interval
-- @column winkler double : Winkler score of the intervals, lower is better
-- @column difference double : mean absolute error − that of the seasonal naive forecast
-- @column difference_low double : lower limit of its 95 % interval, simultaneous for all comparisons (Bonferroni)
-- @column difference_high double : upper limit of the same interval
-- @column p double : Diebold–Mariano p-value of equal accuracy
-- @column adjusted_p double : p adjusted by Holm for all comparisons
-- @column comparisons smallint : comparisons that were made
-- @column held_out_mae double : mean absolute error on the days held out
-- @column held_out_rmse double : root mean squared error on the days held out
-- @column held_out_mape double : MAPE on the days held out
-- @column held_out_coverage double : share of the days held out inside their 95 % interval
-- @column residuals smallint : one-step errors that the residual tests look at
-- @column ljung_box_lags smallint : lags of the Ljung–Box test
-- @column ljung_box_p double : p-value of residuals without memory
-- @column jarque_bera_p double : p-value of normal residuals
select
  series,
  model,
  title,
  specification,
  place,
  is_best,
  origins,
  forecasts,
  reason,
  mae,
  rmse,
  bias,
  mape,
  smape,
  mase,
  coverage,
  winkler,
  difference,
  difference_low,
  difference_high,
  p,
  adjusted_p,
  comparisons,
  held_out_mae,
  held_out_rmse,
  held_out_mape,
  held_out_coverage,
  residuals,
  ljung_box_lags,
  ljung_box_p,
  jarque_bera_p
from fact_forecast_model
order by series, place
