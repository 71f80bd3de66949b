import { newcombeDifference } from "../intervals/newcombeDifference.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Assumption, Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";

export interface TwoProportionOptions {
  /** Difference under the null hypothesis, default 0; another needs `unpooled`. */
  readonly null?: number;
  /** One rate for both groups under the null hypothesis (`pooled`, default) or one each. */
  readonly variance?: "pooled" | "unpooled";
  /** Interval of the difference, default `newcombe`. */
  readonly intervalMethod?: "newcombe" | "wald";
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * z-test for the difference of two independent proportions (first − second).
 *
 * @param successes - Of both groups, integers of at least 0.
 * @param trials - Of both groups; 0 gives an undefined result.
 * @returns `standardError` is the one of the statistic.
 * @throws RangeError if there are more successes than trials, or a pooled test of `null` ≠ 0.
 * @see Newcombe (1998), Statistics in Medicine 17, 873–890, method 10, for the interval.
 */
export function twoProportionZ(
  successes: ArrayLike<number>,
  trials: ArrayLike<number>,
  options: TwoProportionOptions = {},
): Result<{ rates: readonly [number, number] }> {
  const id = "two-proportion-z";
  const { variance = "pooled", level = 0.95, alternative = "two-sided" } = options;
  const hypothesis = options.null ?? 0;
  const [x, y] = [successes[0]!, successes[1]!];
  const [m, n] = [trials[0]!, trials[1]!];
  requireCounts(id, successes, trials);
  if (hypothesis !== 0 && variance === "pooled")
    throw new RangeError(`${id}: null must be 0 when variance is pooled, got ${hypothesis}`);
  if (m === 0 || n === 0) return undefinedResult(id, `no trials in ${m === 0 ? "a" : "b"} group`);
  const rates = [x / m, y / n] as const;
  const estimate = rates[0] - rates[1];
  const own = Math.sqrt((rates[0] * (1 - rates[0])) / m + (rates[1] * (1 - rates[1])) / n);
  const pooled = (x + y) / (m + n);
  const standardError =
    variance === "pooled" ? Math.sqrt(pooled * (1 - pooled) * (1 / m + 1 / n)) : own;
  const shared = { df: Infinity, level, alternative, estimate };
  const interval =
    (options.intervalMethod ?? "newcombe") === "newcombe"
      ? newcombeDifference([x, y], [m, n], { level, alternative })
      : own > 0
        ? tInterval({ ...shared, standardError: own }).interval
        : undefined;
  if (standardError === 0)
    return undefinedResult(id, "zero variance: no group has both successes and failures", {
      estimate,
      ...(interval && { interval, level }),
    });
  const { statistic, p, logP } = tInterval({ ...shared, standardError, null: hypothesis });
  const found = { estimate, level, alternative, standardError, statistic, p, logP, rates };
  const assumptions = [enough([x, y, m - x, n - y])];
  return okResult(id, { ...found, ...(interval && { interval }), assumptions });
}

function requireCounts(id: string, successes: ArrayLike<number>, trials: ArrayLike<number>): void {
  for (let i = 0; i < 2; i++)
    if (successes[i]! > trials[i]!)
      throw new RangeError(
        `${id}: successes must be at most trials = ${trials[i]}, got ${successes[i]} at index ${i}`,
      );
}

function enough(counts: readonly number[]): Assumption {
  return {
    name: "normal approximation",
    ok: Math.min(...counts) >= 5,
    detail: `smallest count of successes or failures ${Math.min(...counts)}; below 5 use an exact test`,
  };
}
