import type { Result } from "../statistics/result.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { backtestForecasters, type OriginOptions } from "./backtestForecasters.ts";
import type { BacktestScore } from "./backtestScore.ts";
import { FORECASTERS } from "./forecasters.ts";
import type { ForecasterId } from "./forecasters.ts";

export interface BacktestOptions extends OriginOptions {
  readonly methods: readonly ForecasterId[];
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
  const { methods, ...others } = options;
  const double = methods.find((name, i) => methods.indexOf(name) < i);
  if (double)
    throw new RangeError(
      `rolling-origin-backtest: methods must differ from each other, got ${double} twice`,
    );
  const benchmark: ForecasterId =
    (options.period ?? 1) > 1 ? "seasonal-naive-forecast" : "naive-forecast";
  const ids = new Set<ForecasterId>([benchmark, ...methods]);
  const forecasters = new Map([...ids].map((id) => [id, FORECASTERS[id]] as const));
  return yield* backtestForecasters(values, forecasters, others);
}
