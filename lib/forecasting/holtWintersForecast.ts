import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { band } from "./band.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import { holtWintersFit } from "./holtWintersFit.ts";
import type { HoltWintersFixed } from "./holtWintersFit.ts";
import { holtWintersVariances } from "./holtWintersVariances.ts";
import { requirePositive } from "./requirePositive.ts";
import type { SeasonalOptions } from "./types.ts";

export interface HoltWintersOptions extends SeasonalOptions {
  readonly season?: "additive" | "multiplicative";
  /** Smoothing parameters in [0, 1] that are given; the others minimise the squared errors. */
  readonly fixed?: HoltWintersFixed;
}

export interface HoltWintersOutput {
  readonly parameters: { alpha: number; beta: number; gamma: number };
  readonly sse: number;
  readonly states: { level: number; slope: number; season: number[] };
  readonly fitted: readonly number[];
}

/**
 * Holt–Winters forecast: level, trend and season by exponential smoothing, the parameters from the
 * smallest sum of squared one-step errors.
 *
 * Starts from a decomposition of the first two periods, so that errors begin one period in. `beta`
 * and `gamma` are the classical weights (of the new slope and season, not of the error).
 *
 * @param values - Oldest first, at least two whole periods; above 0 when multiplicative.
 * @see Winters (1960), Management Science 6; Yar & Chatfield (1990) for the intervals. Checked
 *   against R's HoltWinters.
 */
export function holtWintersForecast(
  values: Float64Array,
  options: HoltWintersOptions,
): Result<Forecast & HoltWintersOutput> {
  const { period, horizon, level = 0.95, season = "additive", fixed = {} } = options;
  const id = "holt-winters";
  const n = values.length;
  if (season === "multiplicative") requirePositive(id, values);
  if (n < 2 * period)
    return undefinedResult(id, `needs at least two periods = ${2 * period} values, got ${n}`);
  if (isConstant(values))
    return constantForecast(id, values[0]!, options) as unknown as Result<
      Forecast & HoltWintersOutput
    >;
  const fit = holtWintersFit(values, {
    period,
    multiplicative: season === "multiplicative",
    fixed,
  });
  if (!fit) return undefinedResult(id, "the smoothed series falls to 0: use the additive season");
  const { level: last, slope, season: seasons } = fit.states;
  const forecast = Array.from({ length: horizon }, (_, i) => {
    const base = last + (i + 1) * slope;
    return fit.multiplicative ? base * seasons[i % period]! : base + seasons[i % period]!;
  });
  const errors = holtWintersVariances(fit, horizon, period).map(Math.sqrt);
  const { alpha, beta, gamma } = fit.weights;
  return forecastResult(id, band(forecast, errors, level), {
    parameters: { alpha, beta, gamma },
    sse: fit.sse,
    states: { level: last, slope, season: Array.from(seasons) },
    fitted: Array.from(fit.fitted),
  });
}
