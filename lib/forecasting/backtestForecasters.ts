import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import { scoreBacktest } from "./backtestScore.ts";
import type { BacktestScore, Trial } from "./backtestScore.ts";
import type { Forecaster } from "./forecasters.ts";

export interface OriginOptions {
  readonly horizon: number;
  /** Observations per season, default 1. */
  readonly period?: number;
  /** Values before the first origin; default the larger of 2 periods + 1 and half of the series. */
  readonly initial?: number | undefined;
  /** Values between origins, default 1. */
  readonly step?: number;
  /** Train on all values so far (default) or on the last `initial` ones. */
  readonly window?: "expanding" | "sliding";
  readonly level?: number;
}

/**
 * Lets every method forecast from every origin, from nothing but the values before it, and compares
 * it with what came. Takes the methods themselves, so that a page loads no others; by their ids:
 * `rollingOriginBacktest`.
 *
 * @param values - Oldest first.
 * @param methods - By id; the first one is what `relativeMae` measures the others against.
 */
export function* backtestForecasters<Id extends string>(
  values: Float64Array,
  methods: ReadonlyMap<Id, Forecaster>,
  options: OriginOptions,
): Steps<Result<{ origins: number[]; scores: BacktestScore[] }>> {
  const { horizon, period = 1, step = 1, window = "expanding", level = 0.95 } = options;
  const id = "rolling-origin-backtest";
  const n = values.length;
  const initial = options.initial ?? Math.max(2 * period + 1, n >> 1);
  if (initial + horizon > n)
    return undefinedResult(
      id,
      `initial + horizon = ${initial + horizon} values are needed, got ${n}`,
    );
  const origins = Array.from(
    { length: Math.floor((n - horizon - initial) / step) + 1 },
    (_, i) => initial + i * step,
  );
  const trials = new Map<Id, Trial[]>([...methods.keys()].map((name) => [name, []]));
  for (const [i, origin] of origins.entries()) {
    const training = values.slice(window === "sliding" ? origin - initial : 0, origin);
    const actual = values.subarray(origin, origin + horizon);
    for (const [j, [name, forecaster]] of [...methods].entries()) {
      const done = (i * methods.size + j) / (origins.length * methods.size);
      yield done;
      const run = forecaster(training, { horizon, period, level });
      trials.get(name)!.push({ training, actual, result: yield* stepsWithin(run, done) });
    }
  }
  const scores = [...trials].map(([method, own]) => scoreBacktest(method, own, { period, level }));
  const reference = scores[0]!.mae;
  return okResult(id, {
    origins,
    level,
    scores: scores.map((score) => ({
      ...score,
      relativeMae: score.mae !== null && reference ? score.mae / reference : null,
    })),
  });
}
