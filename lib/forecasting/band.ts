import { normal } from "../statistics/distributions/normal.ts";
import type { Forecast } from "./forecastResult.ts";

/**
 * Forecasts with symmetric limits `quantile` standard errors away.
 *
 * @param quantile - Default that of the normal distribution for `level`.
 */
export function band(
  forecast: readonly number[],
  standardErrors: readonly number[],
  level: number,
  quantile = normal().isf((1 - level) / 2),
): Forecast & { standardErrors: readonly number[]; level: number } {
  return {
    forecast,
    lower: forecast.map((value, i) => value - quantile * standardErrors[i]!),
    upper: forecast.map((value, i) => value + quantile * standardErrors[i]!),
    standardErrors,
    level,
  };
}
