import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Assumption, Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";
import { nearlyNormalMeans } from "./nearlyNormalMeans.ts";
import type { TTestOptions } from "./oneSampleTTest.ts";
import { spreadReason } from "./spreadReason.ts";

/**
 * Student's two-sample t-test for the difference in means (a − b), with one pooled variance.
 *
 * Use when both groups have the same spread; otherwise Welch's test.
 *
 * @param a - First group: n ≥ 1, mean and unbiased variance; 3 values in all.
 * @param b - Second group, same unit.
 * @see Student (1908), Biometrika 6. Checked against SciPy and R.
 */
export function studentTTest(
  a: Moments,
  b: Moments,
  options: TTestOptions = {},
): Result<{ cohenD: number; meanA: number; meanB: number }> {
  const { level = 0.95, alternative = "two-sided" } = options;
  const id = "student-t-test";
  const df = a.n + b.n - 2;
  if (a.n < 1 || b.n < 1 || df < 1)
    return undefinedResult(id, `both groups need values, 3 in all; there are ${a.n} and ${b.n}`);
  const [nearA, nearB] = nearOrigin([a, b]);
  const estimate = nearA!.mean - nearB!.mean;
  // Shares instead of sums of squares, which could leave the doubles.
  const pooled = a.variance * ((a.n - 1) / df) + b.variance * ((b.n - 1) / df);
  const standardError = Math.sqrt(pooled) * Math.sqrt(1 / a.n + 1 / b.n);
  const reason = spreadReason(standardError, "zero variance in both groups");
  if (reason !== undefined) return undefinedResult(id, reason);
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
    cohenD: estimate / Math.sqrt(pooled),
    meanA: a.mean,
    meanB: b.mean,
    assumptions: [nearlyNormalMeans(a.n, b.n), similarSpread(a, b)],
  });
}

function similarSpread(a: Moments, b: Moments): Assumption {
  const ratio = Math.max(a.variance, b.variance) / Math.min(a.variance, b.variance);
  return {
    name: "equal variances",
    ok: a.n < 2 || b.n < 2 ? null : ratio <= 4,
    detail: `one variance is ${ratio} times the other; a ratio above 4 calls for Welch's test`,
  };
}
