import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { band } from "./band.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import { rootMeanSquare } from "./rootMeanSquare.ts";
import type { ForecastOptions } from "./types.ts";

/**
 * Naive forecast: the last value, with an error that grows with √h.
 *
 * @param values - Oldest first, at least 2.
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and table 5.2.
 */
export function naiveForecast(
  values: Float64Array,
  options: ForecastOptions,
): Result<Forecast & { sigma: number }> {
  return walkForecast("naive-forecast", values, { ...options, period: 1 });
}

/**
 * Seasonal naive forecast: the value one season earlier, σ√(k + 1) after k whole seasons. With
 * period 1 it is the naive forecast.
 */
export function walkForecast(
  id: string,
  values: Float64Array,
  { horizon, level = 0.95, period }: ForecastOptions & { period: number },
): Result<Forecast & { sigma: number }> {
  const n = values.length;
  if (n <= period)
    return undefinedResult(id, `needs more than ${period} values for a past error, got ${n}`);
  const sigma = rootMeanSquare(values.subarray(period).map((value, i) => value - values[i]!));
  const steps = Array.from({ length: horizon }, (_, i) => i);
  const forecast = steps.map((i) => values[n - period + (i % period)]!);
  const standardErrors = steps.map((i) => sigma * Math.sqrt(Math.floor(i / period) + 1));
  return forecastResult(id, band(forecast, standardErrors, level), { sigma });
}
