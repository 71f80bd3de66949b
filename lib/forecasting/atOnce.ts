import type { Result } from "../statistics/result.ts";
import type { Forecaster } from "./forecasters.ts";
import type { Forecast } from "./forecastResult.ts";
import type { SeasonalOptions } from "./types.ts";

/** A method that needs no steps as one that takes them. */
export function atOnce(
  run: (values: Float64Array, options: SeasonalOptions) => Result<Forecast>,
): Forecaster {
  return function* (values, options) {
    return run(values, options);
  };
}
