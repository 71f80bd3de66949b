import { conformalInterval } from "../../lib/forecasting/conformalInterval.ts";
import { FORECASTERS, type ForecasterId } from "../../lib/forecasting/forecasters.ts";
import type { Forecast } from "../../lib/forecasting/forecastResult.ts";
import { rollingOriginBacktest } from "../../lib/forecasting/rollingOriginBacktest.ts";
import { finishSteps } from "../../lib/statistics/runSteps.ts";

/** Weeks ahead. */
export const HORIZON = 4;

/** Fewer weeks leave no past to test a forecast on. */
export const LEAST_WEEKS = 16;

const NAMES: Partial<Record<ForecasterId, string>> = {
  "naive-forecast": "last week again",
  "drift-forecast": "drift from first to last week",
  "mean-forecast": "mean of all weeks",
  "theta-forecast": "theta method",
};
const METHODS = Object.keys(NAMES) as ForecasterId[];

/** How one method did at past origins. */
export interface MethodScore {
  readonly method: string;
  readonly mae: number | null;
  /** MAE over that of the last week again. */
  readonly relativeMae: number | null;
  readonly bias: number | null;
  readonly origins: number;
}

interface WeekForecast extends Forecast {
  readonly level: number;
  /** Best first; the first one forecasts. */
  readonly scores: readonly MethodScore[];
}

/**
 * The coming weeks by the method that did best at past origins, with split conformal intervals from
 * its errors there: 95 % with 19 origins or more, else 80 %.
 *
 * @returns undefined when the series is too short.
 */
export function forecastWeeks(values: Float64Array): WeekForecast | undefined {
  if (values.length < LEAST_WEEKS) return undefined;
  const initial = values.length >> 1;
  // About 25 origins, however long the series: theta is fitted at each.
  const step = Math.max(1, Math.floor((values.length - initial - HORIZON) / 24));
  const run = rollingOriginBacktest(values, { methods: METHODS, horizon: HORIZON, initial, step });
  const found = finishSteps(run);
  if (found.status !== "ok") return undefined;
  const usable = found.scores.filter(({ mae }) => mae !== null);
  const ranked = usable.toSorted((a, b) => a.mae! - b.mae!);
  const best = ranked[0];
  if (!best) return undefined;
  const level = best.errors.length >= 19 ? 0.95 : 0.8;
  const id = best.method as ForecasterId;
  const next = finishSteps(FORECASTERS[id](values, { horizon: HORIZON, period: 1 }));
  if (next.status !== "ok") return undefined;
  const errors = best.errors.map((row) => Float64Array.from(row));
  const forecast = Float64Array.from(next.forecast);
  const band = conformalInterval({ forecast, errors, level });
  if (band.status !== "ok") return undefined;
  return {
    ...{ forecast: band.forecast, lower: band.lower, upper: band.upper, level },
    scores: ranked.map(({ method, mae, relativeMae, bias, forecasts }) => {
      const name = NAMES[method as ForecasterId] ?? method;
      return { method: name, mae, relativeMae, bias, origins: forecasts };
    }),
  };
}
