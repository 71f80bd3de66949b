-- @description Scores of every model in the back-test and on the days held out.
-- @grain one series and model
-- @materialized table
-- @inputs raw_models
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
from raw_models
