import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Interval, Result } from "../statistics/result.ts";
import { diffuseFilter } from "./diffuseFilter.ts";
import type { FilterRun } from "./diffuseFilter.ts";
import { fitStructural, variancesOf } from "./fitStructural.ts";
import {
  addShocks,
  observed,
  stateLayout,
  transition,
  transitionCovariance,
} from "./structuralForm.ts";
import type { StructuralForm, StructuralVariances } from "./structuralForm.ts";
import { structuralSmoother } from "./structuralSmoother.ts";

export interface StructuralOptions {
  /** Steps to forecast, default 0. */
  readonly horizon?: number;
  /** Of prediction intervals, in (0, 1), default 0.95. */
  readonly level?: number;
  /** Variances to use as they are instead of fitting them. */
  readonly variances?: Partial<StructuralVariances> | undefined;
}

export interface StructuralForecast {
  readonly mean: number;
  readonly standardError: number;
  readonly interval: Interval;
}

export interface StructuralModel {
  readonly variances: StructuralVariances;
  readonly logLikelihood: number;
  readonly aic: number;
  /** One-step predictions; null while the start is unknown. */
  readonly predicted: readonly (number | null)[];
  /** (value − predicted) / its standard deviation; null while the start is unknown. */
  readonly standardizedResiduals: readonly (number | null)[];
  /** Level after each value. */
  readonly filteredLevel: Float64Array;
  /** Parts at each time given all values, with their standard errors. */
  readonly smoothedLevel: Float64Array;
  readonly smoothedLevelErrors: Float64Array;
  readonly smoothedSlope?: Float64Array;
  readonly smoothedSlopeErrors?: Float64Array;
  readonly smoothedSeason?: Float64Array;
  readonly smoothedSeasonErrors?: Float64Array;
  readonly forecasts: readonly StructuralForecast[];
}

/**
 * A structural time-series model by the Kalman filter and smoother: local level, local linear trend, with or
 * without a season of dummy form; variances by maximum likelihood with exactly diffuse start.
 *
 * @param method - Id that results and messages carry.
 * @param values - In the order of time, more than the model has states.
 * @see Harvey (1989), Forecasting, Structural Time Series Models and the Kalman Filter, 2 and 4.
 */
export function structuralModel(
  method: string,
  values: ArrayLike<number>,
  form: StructuralForm,
  options: StructuralOptions = {},
): Result<StructuralModel> {
  const n = values.length;
  const { size } = stateLayout(form);
  const names = variancesOf(form);
  if (n <= size + 1)
    return undefinedResult(method, `${size} states need at least ${size + 2} values, got ${n}`);
  const none = { observation: 0, level: 0, slope: 0, season: 0 };
  const shocks = options.variances
    ? { ...none, ...options.variances }
    : fitStructural(values, form);
  const run = shocks && diffuseFilter(values, form, shocks);
  if (!run || !(run.squares > 0) || run.diffuse < size)
    return undefinedResult(
      method,
      "the series is predicted without error: no variance to estimate",
    );
  const logLikelihood = -0.5 * (n * Math.log(2 * Math.PI) + run.logDeterminant + run.squares);
  const parameters = (options.variances ? 0 : names.length) + size;
  return okResult(method, {
    variances: shocks,
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    predicted: Array.from(run.predicted, (value, t) => (run.variances[t]! > 0 ? value : null)),
    standardizedResiduals: Array.from(run.predicted, (value, t) =>
      run.variances[t]! > 0 ? (values[t]! - value) / Math.sqrt(run.variances[t]!) : null,
    ),
    filteredLevel: run.level,
    ...smoothed(values, form, shocks),
    forecasts: forecast(run, { form, shocks, ...options }),
    level: options.level ?? 0.95,
  });
}

function smoothed(values: ArrayLike<number>, form: StructuralForm, shocks: StructuralVariances) {
  const { level, slope, season } = structuralSmoother(values, form, shocks)!;
  return {
    smoothedLevel: level.values,
    smoothedLevelErrors: level.standardErrors,
    ...(slope && { smoothedSlope: slope.values, smoothedSlopeErrors: slope.standardErrors }),
    ...(season && { smoothedSeason: season.values, smoothedSeasonErrors: season.standardErrors }),
  };
}

interface Ahead extends StructuralOptions {
  readonly form: StructuralForm;
  readonly shocks: StructuralVariances;
}

function forecast(
  run: FilterRun,
  { form, shocks, horizon = 0, level = 0.95 }: Ahead,
): StructuralForecast[] {
  const layout = stateLayout(form);
  const state = run.state.slice();
  const covariance = run.covariance.map((row) => row.slice());
  const reach = normal().isf((1 - level) / 2);
  return Array.from({ length: horizon }, () => {
    const mean = observed(state, layout);
    const seen = Float64Array.from(covariance, (row) => observed(row, layout));
    const standardError = Math.sqrt(Math.max(0, observed(seen, layout)) + shocks.observation);
    const half = reach * standardError;
    transition(state, layout);
    transitionCovariance(covariance, layout);
    addShocks(covariance, layout, shocks);
    return { mean, standardError, interval: [mean - half, mean + half] as const };
  });
}
