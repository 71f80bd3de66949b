import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { autoArima } from "./autoArima.ts";
import { driftForecast } from "./driftForecast.ts";
import { etsForecast } from "./etsForecast.ts";
import type { Forecast } from "./forecastResult.ts";
import { holtWintersForecast } from "./holtWintersForecast.ts";
import { meanForecast } from "./meanForecast.ts";
import { naiveForecast } from "./naiveForecast.ts";
import { seasonalNaiveForecast } from "./seasonalNaiveForecast.ts";
import { smoothingForecast } from "./smoothingForecast.ts";
import { thetaForecast } from "./thetaForecast.ts";
import type { SeasonalOptions } from "./types.ts";

type Forecaster = (values: Float64Array, options: SeasonalOptions) => Steps<Result<Forecast>>;

/** Methods that need a series, a period and a horizon only, by id. */
export const FORECASTERS = {
  "naive-forecast": now(naiveForecast),
  "seasonal-naive-forecast": now(seasonalNaiveForecast),
  "drift-forecast": now(driftForecast),
  "mean-forecast": now(meanForecast),
  "simple-exponential-smoothing": now((values, options) =>
    smoothingForecast("simple-exponential-smoothing", values, { ...options, trend: "none" }),
  ),
  "holt-trend": now((values, options) =>
    smoothingForecast("holt-trend", values, { ...options, trend: "additive" }),
  ),
  "damped-trend": now((values, options) =>
    smoothingForecast("damped-trend", values, { ...options, trend: "damped" }),
  ),
  "holt-winters": now(holtWintersForecast),
  "theta-forecast": now(thetaForecast),
  ets: (values, options) => etsForecast("ets", values, options),
  "auto-arima": autoArima,
} satisfies Record<string, Forecaster>;

export type ForecasterId = keyof typeof FORECASTERS;

function now(
  run: (values: Float64Array, options: SeasonalOptions) => Result<Forecast>,
): Forecaster {
  return function* (values, options) {
    return run(values, options);
  };
}
