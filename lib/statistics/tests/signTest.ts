import { binomial } from "../distributions/binomial.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Interval, Result } from "../result.ts";
import { likelihoodTail } from "./likelihoodTail.ts";
import { tailP } from "../tailP.ts";

export interface SignTestOptions {
  /** Median under the null hypothesis, default 0. */
  readonly null?: number;
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * Sign test of a median: an exact binomial test of how many values lie above it.
 *
 * @param values - Values, or differences of pairs; those equal to `null` are left out.
 * @returns `estimate` the median with its exact interval of order statistics (coverage at least
 *   `level`; a bound is null when the values are too few for it); `statistic` how many lie above.
 * @see Dixon & Mood (1946), JASA 41; Conover (1999), 3.4.
 */
export function signTest(
  values: ArrayLike<number>,
  options: SignTestOptions = {},
): Result<{ above: number; below: number; equal: number }> {
  const id = "sign-test";
  const { level = 0.95, alternative = "two-sided", null: hypothesis = 0 } = options;
  const sorted = sortedCopy(values);
  const n = sorted.length;
  const above = sorted.reduce((count, value) => count + (value > hypothesis ? 1 : 0), 0);
  const below = sorted.reduce((count, value) => count + (value < hypothesis ? 1 : 0), 0);
  if (above + below === 0) return undefinedResult(id, "no value other than the null");
  const signs = binomial(above + below, 0.5);
  const p =
    alternative === "two-sided"
      ? likelihoodTail(signs, above)
      : alternative === "less"
        ? tailP(signs, above, "less")
        : tailP(signs, above - 1);
  return okResult(id, {
    estimate: sorted[(n - 1) >> 1]! / 2 + sorted[n >> 1]! / 2,
    interval: medianInterval(sorted, level, alternative),
    level,
    alternative,
    statistic: above,
    ...p,
    above,
    below,
    equal: n - above - below,
  });
}

/** Order statistics at the last k with P(X < k) ≤ the error on that side, X ~ Bin(n, ½). */
function medianInterval(sorted: Float64Array, level: number, alternative: Alternative): Interval {
  const n = sorted.length;
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const counts = binomial(n, 0.5);
  const first = counts.quantile(tail);
  const k = counts.cdf(first) <= tail ? first + 1 : first;
  return [
    alternative === "less" || k < 1 ? null : sorted[k - 1]!,
    alternative === "greater" || k < 1 ? null : sorted[n - k]!,
  ];
}
