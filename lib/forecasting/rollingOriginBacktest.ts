import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { stepsWithin } from "../statistics/stepsWithin.ts";
import { scoreBacktest } from "./backtestScore.ts";
import type { BacktestScore, Trial } from "./backtestScore.ts";
import { FORECASTERS } from "./forecasters.ts";
import type { ForecasterId } from "./forecasters.ts";

export interface BacktestOptions {
  readonly methods: readonly ForecasterId[];
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
 * Back-test by rolling origins: every method forecasts from every origin, from nothing but the
 * values before it, and is compared with what came.
 *
 * The (seasonal) naive forecast is always among the methods: `relativeMae` below 1 means better
 * than it.
 *
 * @param values - Oldest first.
 * @returns per method: errors, accuracy, coverage and Winkler score, also by steps ahead.
 * @throws RangeError when the methods repeat.
 * @see Tashman (2000), International Journal of Forecasting 16, 437–450.
 */
export function* rollingOriginBacktest(
  values: Float64Array,
  options: BacktestOptions,
): Steps<Result<{ origins: number[]; scores: BacktestScore[] }>> {
  const { horizon, period = 1, step = 1, window = "expanding", level = 0.95 } = options;
  const id = "rolling-origin-backtest";
  const double = options.methods.find((name, i) => options.methods.indexOf(name) < i);
  if (double)
    throw new RangeError(`${id}: methods must differ from each other, got ${double} twice`);
  const n = values.length;
  const initial = options.initial ?? Math.max(2 * period + 1, n >> 1);
  if (initial + horizon > n)
    return undefinedResult(
      id,
      `initial + horizon = ${initial + horizon} values are needed, got ${n}`,
    );
  const benchmark: ForecasterId = period > 1 ? "seasonal-naive-forecast" : "naive-forecast";
  const methods = [...new Set<ForecasterId>([benchmark, ...options.methods])];
  const origins = Array.from(
    { length: Math.floor((n - horizon - initial) / step) + 1 },
    (_, i) => initial + i * step,
  );
  const trials = new Map<ForecasterId, Trial[]>(methods.map((name) => [name, []]));
  for (const [i, origin] of origins.entries()) {
    const training = values.slice(window === "sliding" ? origin - initial : 0, origin);
    const actual = values.subarray(origin, origin + horizon);
    for (const [j, name] of methods.entries()) {
      const done = (i * methods.length + j) / (origins.length * methods.length);
      yield done;
      const run = FORECASTERS[name](training, { horizon, period, level });
      trials.get(name)!.push({ training, actual, result: yield* stepsWithin(run, done) });
    }
  }
  const scores = methods.map((method) =>
    scoreBacktest(method, trials.get(method)!, { period, level }),
  );
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
