import { binomial } from "../distributions/binomial.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { sortedQuantile } from "../sortedQuantile.ts";

/**
 * Median with the distribution-free interval between two order statistics.
 *
 * @returns `estimate` and `interval` in the values' unit; `coverage` is what the interval really
 *   has, at least `level`. Bounds are null where so few values allow no interval.
 * @see Conover (1999), Practical Nonparametric Statistics, section 3.2.
 */
export function sampleMedian(
  values: ArrayLike<number>,
  level = 0.95,
): Result<{ n: number; coverage: number }> {
  const id = "median";
  const n = values.length;
  if (n === 0) return undefinedResult(id, "no values");
  const sorted = sortedCopy(values);
  const estimate = sortedQuantile(sorted, 0.5);
  const half = binomial(n, 0.5);
  const tail = (1 - level) / 2;
  // The largest k with P(X < k) ≤ tail: the k-th smallest and k-th largest values bound it.
  let k = half.quantile(tail);
  while (k > 0 && half.cdf(k - 1) > tail) k--;
  if (k === 0)
    return okResult(id, {
      estimate,
      n,
      interval: [null, null],
      level,
      coverage: 1,
      warnings: [`${n} values are too few for an interval at level ${level}`],
    });
  const coverage = 1 - 2 * half.cdf(k - 1);
  return okResult(id, { estimate, n, interval: [sorted[k - 1]!, sorted[n - k]!], level, coverage });
}
