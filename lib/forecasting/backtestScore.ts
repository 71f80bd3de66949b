import type { Result } from "../statistics/result.ts";
import { forecastAccuracy } from "./forecastAccuracy.ts";
import type { Forecast } from "./forecastResult.ts";
import { intervalScore } from "./intervalScore.ts";

/** One forecast of a back-test, and what came. */
export interface Trial {
  readonly training: Float64Array;
  readonly actual: Float64Array;
  readonly result: Result<Forecast>;
}

/** Null: no origin gave a forecast, or the measure is undefined for these values. */
export interface BacktestScore {
  readonly method: string;
  /** Origins with a forecast, and why the others had none. */
  readonly forecasts: number;
  readonly failures: readonly string[];
  readonly mae: number | null;
  readonly rmse: number | null;
  readonly bias: number | null;
  readonly mape: number | null;
  readonly smape: number | null;
  /** Mean over origins of the error scaled by that origin's own training values. */
  readonly mase: number | null;
  readonly coverage: number | null;
  readonly winkler: number | null;
  readonly relativeMae: number | null;
  /** By steps ahead. */
  readonly maeByStep: readonly number[];
  readonly coverageByStep: readonly number[];
  /** Actual − forecast: a row per origin, as conformal intervals take them. */
  readonly errors: readonly (readonly number[])[];
}

/** Scores of one method over all origins. */
export function scoreBacktest(
  method: string,
  trials: readonly Trial[],
  { period, level }: { period: number; level: number },
): BacktestScore {
  const done = trials.filter(({ result }) => result.status === "ok");
  const failures = trials.flatMap(({ result }) => (result.status === "ok" ? [] : [result.reason]));
  const of = ({ result }: Trial) => result as unknown as Forecast;
  const all = (pick: (trial: Trial) => ArrayLike<number>) =>
    Float64Array.from(done.flatMap((trial) => Array.from(pick(trial))));
  const actual = all((trial) => trial.actual);
  const forecast = all((trial) => of(trial).forecast);
  const errors = done.map((trial) =>
    Array.from(trial.actual, (y, j) => y - of(trial).forecast[j]!),
  );
  const empty = actual.length === 0;
  const accuracy = empty ? undefined : read(forecastAccuracy({ actual, forecast }));
  const bounds = { lower: all((trial) => of(trial).lower), upper: all((trial) => of(trial).upper) };
  const interval = empty ? undefined : read(intervalScore({ actual, ...bounds, level }));
  const scaled = done.map((trial) => scaledError(trial, of(trial).forecast, period));
  const steps = Array.from({ length: empty ? 0 : errors[0]!.length }, (_, j) => j);
  const inside = (trial: Trial, j: number) =>
    of(trial).lower[j]! <= trial.actual[j]! && trial.actual[j]! <= of(trial).upper[j]!;
  return {
    method,
    forecasts: done.length,
    failures: [...new Set(failures)],
    mae: accuracy?.mae ?? null,
    rmse: accuracy?.rmse ?? null,
    bias: accuracy?.bias ?? null,
    mape: accuracy?.mape ?? null,
    smape: accuracy?.smape ?? null,
    mase: empty || scaled.includes(null) ? null : mean(scaled as number[]),
    coverage: interval?.coverage ?? null,
    winkler: interval?.winkler ?? null,
    relativeMae: null,
    maeByStep: steps.map((j) => mean(errors.map((row) => Math.abs(row[j]!)))),
    coverageByStep: steps.map((j) => mean(done.map((trial) => +inside(trial, j)))),
    errors,
  };
}

function scaledError({ training, actual }: Trial, forecast: readonly number[], period: number) {
  const point = Float64Array.from(forecast);
  return read(forecastAccuracy({ actual, forecast: point, training, period })).mase;
}

/** The fields of a result that is always `ok`. */
const read = <T extends object>(result: Result<T>) =>
  result as Extract<typeof result, { status: "ok" }>;

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
