import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { atOnce } from "./atOnce.ts";
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

export type Forecaster = (
  values: Float64Array,
  options: SeasonalOptions,
) => Steps<Result<Forecast>>;

/** Methods that need a series, a period and a horizon only, by id. */
export const FORECASTERS = {
  "naive-forecast": atOnce(naiveForecast),
  "seasonal-naive-forecast": atOnce(seasonalNaiveForecast),
  "drift-forecast": atOnce(driftForecast),
  "mean-forecast": atOnce(meanForecast),
  "simple-exponential-smoothing": atOnce((values, options) =>
    smoothingForecast("simple-exponential-smoothing", values, { ...options, trend: "none" }),
  ),
  "holt-trend": atOnce((values, options) =>
    smoothingForecast("holt-trend", values, { ...options, trend: "additive" }),
  ),
  "damped-trend": atOnce((values, options) =>
    smoothingForecast("damped-trend", values, { ...options, trend: "damped" }),
  ),
  "holt-winters": atOnce(holtWintersForecast),
  "theta-forecast": atOnce(thetaForecast),
  ets: (values, options) => etsForecast("ets", values, options),
  "auto-arima": autoArima,
} satisfies Record<string, Forecaster>;

export type ForecasterId = keyof typeof FORECASTERS;
