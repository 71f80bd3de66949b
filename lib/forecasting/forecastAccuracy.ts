import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";

export interface AccuracyInput {
  readonly actual: Float64Array;
  readonly forecast: Float64Array;
  /** The series before the forecasts: what MASE and RMSSE are scaled by. */
  readonly training?: Float64Array | undefined;
  /** Season of the naive forecast that scales, default 1. */
  readonly period?: number;
}

export interface Accuracy {
  readonly n: number;
  /** Mean of forecast − actual. */
  readonly bias: number;
  readonly mae: number;
  readonly rmse: number;
  readonly mape: number | null;
  readonly smape: number | null;
  readonly smapePercent: number | null;
  readonly wmape: number | null;
  readonly mase: number | null;
  readonly rmsse: number | null;
}

/**
 * Errors of point forecasts, every one with the reason when it has no value.
 *
 * `mape`, `wmape` and `smape` are shares (`smape` from 0 to 2); `smapePercent` is the version from
 * 0 to 200. A pair of zeros counts 0 in sMAPE.
 *
 * @throws RangeError unless actual and forecast have the same length.
 * @see Hyndman & Koehler (2006), International Journal of Forecasting 22, 679–688; Makridakis et
 *   al. (2022), IJF 38 (RMSSE).
 */
export function forecastAccuracy(input: AccuracyInput): Result<Accuracy> {
  const { actual, forecast, training, period = 1 } = input;
  const id = "forecast-accuracy";
  const n = actual.length;
  if (forecast.length !== n)
    throw new RangeError(
      `${id}: forecast must have as many values as actual = ${n}, got ${forecast.length}`,
    );
  const errors = forecast.map((value, i) => value - actual[i]!);
  const mae = mean(errors.map(Math.abs));
  const rmse = Math.sqrt(mean(errors.map((error) => error * error)));
  const size = mean(actual.map(Math.abs));
  const mape = actual.includes(0) ? null : mean(errors.map((e, i) => Math.abs(e / actual[i]!)));
  const smape = mean(errors.map((e, i) => symmetric(e, actual[i]!, forecast[i]!)));
  const wmape = size > 0 ? mae / size : null;
  const scale = training && naiveScale(training, period);
  const warnings: string[] = [];
  if (mape === null) warnings.push("mape is undefined: an actual value is zero");
  if (wmape === null) warnings.push("wmape is undefined: all actual values are zero");
  if (training && !scale) warnings.push(scaleReason(training, period));
  return okResult(id, {
    estimate: mae,
    n,
    bias: mean(errors),
    mae,
    rmse,
    mape,
    smape,
    smapePercent: 100 * smape,
    wmape,
    mase: scale ? mae / scale.absolute : null,
    rmsse: scale ? rmse / scale.rootSquare : null,
    warnings,
  });
}

function symmetric(error: number, actual: number, forecast: number): number {
  const size = Math.abs(actual) + Math.abs(forecast);
  return size > 0 ? (2 * Math.abs(error)) / size : 0;
}

/** In-sample errors of the (seasonal) naive forecast; undefined when it made none. */
function naiveScale(training: Float64Array, period: number) {
  if (training.length <= period) return undefined;
  const changes = training.subarray(period).map((value, i) => value - training[i]!);
  const absolute = mean(changes.map(Math.abs));
  const rootSquare = Math.sqrt(mean(changes.map((change) => change * change)));
  return absolute > 0 && rootSquare > 0 ? { absolute, rootSquare } : undefined;
}

const scaleReason = (training: Float64Array, period: number) =>
  training.length <= period
    ? `mase and rmsse are undefined: training needs more than ${period} values, got ${training.length}`
    : "mase and rmsse are undefined: the naive forecast made no error in training (a constant series)";

const mean = (values: Float64Array) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
