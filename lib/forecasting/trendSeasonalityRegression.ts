import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { band } from "./band.ts";
import { constantForecast, isConstant } from "./constantForecast.ts";
import { fitRidge } from "./fitRidge.ts";
import { forecastResult } from "./forecastResult.ts";
import type { Forecast } from "./forecastResult.ts";
import { regressionDesign } from "./regressionDesign.ts";
import type { DesignSettings } from "./regressionDesign.ts";
import type { ForecastOptions } from "./types.ts";

export interface TrendSeasonalityOptions extends ForecastOptions, DesignSettings {}

export interface TrendSeasonalityOutput {
  readonly sigma: number;
  readonly fitted: readonly number[];
  /** Each of length n + horizon. */
  readonly trend: readonly number[];
  readonly seasonal: readonly number[];
  readonly eventEffects: readonly { name: string; effect: number }[];
  readonly changepoints: readonly { index: number; slopeChange: number }[];
}

/**
 * Regression on a trend that may bend, Fourier seasons and events: what Prophet fits, with normal
 * priors throughout, so that the most probable coefficients are unique.
 *
 * The series is divided by its largest absolute value and time by the length of the series;
 * `changepointScale`, `seasonScale` and `eventScale` are prior standard deviations on that scale,
 * level and slope have 5. σ is estimated with the coefficients. Intervals hold σ, the uncertainty
 * of the coefficients, and slopes that go on changing as often and as much as before.
 *
 * @param values - Oldest first, at least 5.
 * @throws RangeError for an event beyond n + horizon, or one without an occurrence before n.
 * @see Taylor & Letham (2018), Forecasting at scale, The American Statistician 72, 37–45.
 */
export function trendSeasonalityRegression(
  values: Float64Array,
  options: TrendSeasonalityOptions,
): Result<Forecast & TrendSeasonalityOutput> {
  const { horizon, level = 0.95 } = options;
  const id = "trend-seasonality-regression";
  const n = values.length;
  if (n < 5) return undefinedResult(id, `needs at least 5 values, got ${n}`);
  const design = regressionDesign(id, n, options);
  if (isConstant(values))
    return constantForecast(id, values[0]!, options) as unknown as Result<
      Forecast & TrendSeasonalityOutput
    >;
  const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const past = design.columns.map((column) => column.subarray(0, n));
  const fit = fitRidge(
    past,
    values.map((value) => value / scale),
    design.priors,
  );
  if (!fit) return undefinedResult(id, "the regression has no unique solution");
  const { coefficients, sigma } = fit;
  const part = (kind: string) =>
    Array.from({ length: n + horizon }, (_, i) => {
      let sum = 0;
      design.kinds.forEach((k, j) => {
        if (k === kind) sum += coefficients[j]! * design.columns[j]![i]!;
      });
      return sum * scale;
    });
  const [trend, seasonal, events] = [part("trend"), part("season"), part("event")];
  const total = trend.map((value, i) => value + seasonal[i]! + events[i]!);
  const bends = design.bends.map(({ column, index }) => ({ index, change: coefficients[column]! }));
  const drift = bends.length ? bends.reduce((sum, { change }) => sum + change ** 2, 0) / n : 0;
  const errors = Array.from({ length: horizon }, (_, h) => {
    const row = Float64Array.from(design.columns, (column) => column[n + h]!);
    return scale * Math.sqrt(sigma ** 2 + fit.variance(row) + drift * wander(h + 1, n));
  });
  return forecastResult(id, band(total.slice(n), errors, level), {
    sigma: sigma * scale,
    fitted: total.slice(0, n),
    trend,
    seasonal,
    eventEffects: design.events.map(({ name, column }) => ({
      name,
      effect: coefficients[column]! * scale,
    })),
    changepoints: bends.map(({ index, change }) => ({ index, slopeChange: (change * scale) / n })),
  });
}

/** Σ (s / n)², s = 1 … h: how far slope changes of unit variance at every step have led by then. */
const wander = (h: number, n: number) => (h * (h + 1) * (2 * h + 1)) / (6 * n * n);
