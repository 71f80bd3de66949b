import { studentT } from "../statistics/distributions/studentT.ts";
import { moments } from "../statistics/moments.ts";
import type { Moments } from "../statistics/moments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { band } from "./band.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import type { ForecastOptions } from "./types.ts";

/**
 * Mean forecast: the mean of all values, standard error s√(1 + 1/n), limits by Student's t.
 *
 * @param values - Oldest first, or their moments: the order does not matter.
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., table 5.2.
 */
export function meanForecast(
  values: Float64Array | Moments,
  { horizon, level = 0.95 }: ForecastOptions,
): Result<Forecast & { sigma: number }> {
  const id = "mean-forecast";
  const { n, mean, variance } = ArrayBuffer.isView(values) ? moments(values) : values;
  if (n < 2) return undefinedResult(id, `needs at least 2 values, got ${n}`);
  const sigma = Math.sqrt(variance);
  const forecast = new Array<number>(horizon).fill(mean);
  const errors = new Array<number>(horizon).fill(sigma * Math.sqrt(1 + 1 / n));
  const quantile = studentT(n - 1).isf((1 - level) / 2);
  return forecastResult(id, band(forecast, errors, level, quantile), { sigma });
}
