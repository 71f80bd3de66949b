import type { Result } from "../statistics/result.ts";
import type { Forecast } from "./forecastResult.ts";
import { walkForecast } from "./naiveForecast.ts";
import type { SeasonalOptions } from "./types.ts";

/**
 * Seasonal naive forecast: the value of the same season one period ago.
 *
 * @param values - Oldest first, more than one period.
 * @see Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and table 5.2.
 */
export function seasonalNaiveForecast(
  values: Float64Array,
  options: SeasonalOptions,
): Result<Forecast & { sigma: number }> {
  return walkForecast("seasonal-naive-forecast", values, options);
}
