import { atOnce } from "../../lib/forecasting/atOnce.ts";
import { backtestForecasters } from "../../lib/forecasting/backtestForecasters.ts";
import { conformalInterval } from "../../lib/forecasting/conformalInterval.ts";
import { driftForecast } from "../../lib/forecasting/driftForecast.ts";
import type { Forecast } from "../../lib/forecasting/forecastResult.ts";
import { meanForecast } from "../../lib/forecasting/meanForecast.ts";
import { naiveForecast } from "../../lib/forecasting/naiveForecast.ts";
import { thetaForecast } from "../../lib/forecasting/thetaForecast.ts";
import { finishSteps } from "../../lib/statistics/runSteps.ts";

/** Weeks ahead. */
const HORIZON = 4;

/** Fewer weeks leave no past to test a forecast on. */
const LEAST_WEEKS = 16;

/** The first one is what the others are measured against. */
const METHODS = new Map([
  ["last week again", atOnce(naiveForecast)],
  ["drift from first to last week", atOnce(driftForecast)],
  ["mean of all weeks", atOnce(meanForecast)],
  ["theta method", atOnce(thetaForecast)],
]);

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
  const run = backtestForecasters(values, METHODS, { horizon: HORIZON, initial, step });
  const found = finishSteps(run);
  if (found.status !== "ok") return undefined;
  const usable = found.scores.filter(({ mae }) => mae !== null);
  const ranked = usable.toSorted((a, b) => a.mae! - b.mae!);
  const best = ranked[0];
  if (!best) return undefined;
  const level = best.errors.length >= 19 ? 0.95 : 0.8;
  const next = finishSteps(METHODS.get(best.method)!(values, { horizon: HORIZON, period: 1 }));
  if (next.status !== "ok") return undefined;
  const errors = best.errors.map((row) => Float64Array.from(row));
  const forecast = Float64Array.from(next.forecast);
  const band = conformalInterval({ forecast, errors, level });
  if (band.status !== "ok") return undefined;
  return {
    ...{ forecast: band.forecast, lower: band.lower, upper: band.upper, level },
    scores: ranked.map((score) => ({ ...score, origins: score.forecasts })),
  };
}
