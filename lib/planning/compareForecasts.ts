import type { Steps } from "../statistics/runSteps.ts";
import { FORECAST_MODELS, type ForecastModel, type SettledModel } from "./forecastModels.ts";
import type { ModelForecast } from "./modelForecast.ts";
import type { ModelId } from "./modelTitles.ts";

export interface ComparisonOptions {
  /** Last values that are held out, and steps ahead of every forecast. */
  readonly horizon: number;
  /** Values per season; also the distance of two origins of the back-test. Default 7. */
  readonly period?: number;
  /** Values before the first origin; default 8 periods. */
  readonly initial?: number;
  /** Origins of the back-test at most, the latest ones; default 26. */
  readonly origins?: number;
  /** Steps to forecast beyond the last value; default 0. */
  readonly beyond?: number;
  /** Default 0.95. */
  readonly level?: number;
  /** Models to compare; default all. */
  readonly models?: readonly ModelId[];
}

/** One forecast from one origin, with what came. */
export interface Trial {
  /** Values before it. */
  readonly origin: number;
  readonly actual: Float64Array;
  readonly found: ModelForecast;
}

export interface ModelTrials {
  readonly model: Pick<ForecastModel, "id" | "title">;
  readonly specification: string;
  /** Back-test, oldest first; none touches the values held out. */
  readonly backtest: readonly Trial[];
  /** From all values before the last `horizon`. */
  readonly heldOut: Trial;
  readonly beyond?: ModelForecast;
}

/** What was compared, or why nothing could be. */
export type Comparison =
  | {
      readonly status: "ok";
      readonly period: number;
      readonly horizon: number;
      readonly level: number;
      readonly values: Float64Array;
      readonly models: readonly ModelTrials[];
    }
  | { readonly status: "undefined"; readonly reason: string };

/** Forms are settled on this many periods: enough to tell, and quick. */
const SETTLING = 16;

/** Origins that a comparison with an interval needs at least. */
const LEAST_ORIGINS = 3;

/**
 * Every model forecasts from the same origins, from nothing but the values before each; the last
 * `horizon` values are held out of all of that and forecast once. Forms (orders, variances) are
 * settled on the 16 periods before the first origin.
 *
 * @param values - One per day or week, oldest first, without gaps.
 */
export function* compareForecasts(
  values: Float64Array,
  options: ComparisonOptions,
): Steps<Comparison> {
  const { horizon, period = 7, level = 0.95, beyond = 0 } = options;
  const n = values.length;
  const initial = options.initial ?? 8 * period;
  const last = n - 2 * horizon;
  const needed = initial + (LEAST_ORIGINS - 1) * period + 2 * horizon;
  if (n < needed)
    return {
      status: "undefined",
      reason: `a forecast of ${horizon} with a back-test from ${LEAST_ORIGINS} origins needs at least ${needed} values, got ${n}`,
    };
  if (values.every((value) => value === values[0]))
    return { status: "undefined", reason: "the series never changes" };
  const count = Math.min(options.origins ?? 26, Math.floor((last - initial) / period) + 1);
  const origins = Array.from({ length: count }, (_, i) => last - (count - 1 - i) * period);
  const chosen = FORECAST_MODELS.filter(({ id }) => options.models?.includes(id) ?? true);
  const work = chosen.length * (count + 2);
  const given = { horizon, period, level };
  const models: ModelTrials[] = [];
  for (const [place, model] of chosen.entries()) {
    const done = (steps: number) => (place * (count + 2) + steps) / work;
    yield done(0);
    const first = values.slice(Math.max(0, origins[0]! - SETTLING * period), origins[0]);
    const settled = model.settle(first, given);
    const backtest: Trial[] = [];
    for (const [i, origin] of origins.entries()) {
      yield done(i + 1);
      backtest.push(trial(settled, values, origin, given));
    }
    yield done(count + 1);
    const heldOut = trial(settled, values, n - horizon, given);
    const ahead = beyond > 0 && { beyond: settled.forecast(values, { ...given, horizon: beyond }) };
    const { id, title } = model;
    models.push({
      model: { id, title },
      specification: settled.specification,
      ...{ backtest, heldOut, ...ahead },
    });
  }
  return { status: "ok", period, horizon, level, values, models };
}

function trial(
  model: SettledModel,
  values: Float64Array,
  origin: number,
  options: { readonly horizon: number; readonly period: number; readonly level: number },
): Trial {
  return {
    origin,
    actual: values.subarray(origin, origin + options.horizon),
    found: model.forecast(values.slice(0, origin), options),
  };
}
