import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";
import { spreadReason } from "./spreadReason.ts";

export interface WelchOptions {
  /** Difference of the means under the null hypothesis, default 0. */
  readonly null?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * Welch's unequal-variance t-test for the difference in means (a − b).
 *
 * Use when units are independent and groups may differ in spread. Not for ratios of sums or
 * repeated visits by one user.
 *
 * @param a - First group: n ≥ 2, mean and unbiased variance in the metric's unit.
 * @param b - Second group, same unit.
 * @returns `estimate` and `interval` in the metric's unit; `cohenD` with the average variance.
 * @see Welch (1947), Biometrika 34. Checked against SciPy and R.
 */
export function welchTTest(
  a: Moments,
  b: Moments,
  options: WelchOptions = {},
): Result<{ cohenD: number; meanA: number; meanB: number }> {
  const { level = 0.95, alternative = "two-sided" } = options;
  const id = "welch-t-test";
  const [nearA, nearB] = nearOrigin([a, b]);
  const estimate = nearA!.mean - nearB!.mean;
  if (a.n < 2 || b.n < 2)
    return undefinedResult(id, `each group needs at least 2 values, got ${a.n} and ${b.n}`);
  const shareA = a.variance / a.n;
  const shareB = b.variance / b.n;
  const standardError = Math.sqrt(shareA + shareB);
  const reason = spreadReason(standardError, "zero variance in both groups");
  if (reason !== undefined) return undefinedResult(id, reason, { estimate });
  // By shares of the whole, so that squares of tiny or huge variances cannot leave the doubles.
  const weight = shareA / (shareA + shareB);
  const df = 1 / (weight ** 2 / (a.n - 1) + (1 - weight) ** 2 / (b.n - 1));
  const found = tInterval({
    estimate,
    standardError,
    df,
    null: options.null ?? 0,
    level,
    alternative,
  });
  return okResult(id, {
    estimate,
    ...found,
    level,
    alternative,
    standardError,
    df,
    cohenD: estimate / Math.sqrt((a.variance + b.variance) / 2),
    meanA: a.mean,
    meanB: b.mean,
    assumptions: [
      {
        name: "means nearly normal",
        ok: Math.min(a.n, b.n) >= 30 ? true : null,
        detail: `n = ${a.n} and ${b.n}; from about 30 on the means of moderately skewed values are`,
      },
    ],
  });
}
