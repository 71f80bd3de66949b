import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { band } from "./band.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import { rootMeanSquare } from "./rootMeanSquare.ts";
import type { ForecastOptions } from "./types.ts";

/**
 * Drift forecast: the line through the first and the last value, carried on.
 *
 * Standard error σ√(h(1 + h / (n − 1))), σ with n − 2 degrees of freedom.
 *
 * @param values - Oldest first, at least 3.
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and table 5.2.
 */
export function driftForecast(
  values: Float64Array,
  { horizon, level = 0.95 }: ForecastOptions,
): Result<Forecast & { sigma: number; drift: number }> {
  const id = "drift-forecast";
  const n = values.length;
  if (n < 3) return undefinedResult(id, `needs at least 3 values, got ${n}`);
  const drift = (values[n - 1]! - values[0]!) / (n - 1);
  const errors = values.subarray(1).map((value, i) => value - values[i]! - drift);
  const sigma = rootMeanSquare(errors, n - 2);
  const steps = Array.from({ length: horizon }, (_, i) => i + 1);
  const forecast = steps.map((h) => values[n - 1]! + h * drift);
  const standardErrors = steps.map((h) => sigma * Math.sqrt(h * (1 + h / (n - 1))));
  return forecastResult(id, band(forecast, standardErrors, level), { sigma, drift });
}
