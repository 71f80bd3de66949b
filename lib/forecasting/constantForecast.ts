import { forecastResult } from "./forecastResult.ts";
import type { ForecastOptions } from "./types.ts";

export const isConstant = (values: ArrayLike<number>) =>
  Array.prototype.every.call(values, (value) => value === values[0]);

/** What any method says of a series that never changed: that value, in an interval of no width. */
export function constantForecast(
  id: string,
  value: number,
  { horizon, level = 0.95 }: ForecastOptions,
) {
  const forecast = new Array<number>(horizon).fill(value);
  const standardErrors = new Array<number>(horizon).fill(0);
  const warnings = ["the series is constant: nothing was fitted and the interval has no width"];
  const parts = { forecast, lower: forecast, upper: forecast, standardErrors, level, warnings };
  return forecastResult(id, parts, {});
}
