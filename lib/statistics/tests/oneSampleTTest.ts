import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { tInterval } from "../tInterval.ts";
import { nearlyNormalMeans } from "./nearlyNormalMeans.ts";
import { spreadReason } from "./spreadReason.ts";

export interface TTestOptions {
  /** Value under the null hypothesis, default 0. */
  readonly null?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * Student's one-sample t-test for a mean.
 *
 * @param sample - n ≥ 2 (fewer give an undefined result), mean and unbiased variance.
 * @param options - `null` in the metric's unit.
 * @param id - Method that the result names; paired tests are this test on differences.
 * @see Student (1908), Biometrika 6.
 */
export function oneSampleTTest(
  sample: Moments,
  options: TTestOptions = {},
  id = "one-sample-t-test",
): Result<{ cohenD: number; n: number }> {
  const { level = 0.95, alternative = "two-sided", null: hypothesis = 0 } = options;
  const { n, mean: estimate } = sample;
  if (n < 2) return undefinedResult(id, `at least 2 values are needed, there are ${n}`);
  const sd = Math.sqrt(sample.variance);
  const standardError = sd / Math.sqrt(n);
  const reason = spreadReason(standardError);
  if (reason !== undefined) return undefinedResult(id, reason);
  const df = n - 1;
  const found = tInterval({ estimate, standardError, df, null: hypothesis, level, alternative });
  return okResult(id, {
    estimate,
    ...found,
    level,
    alternative,
    standardError,
    df,
    cohenD: (estimate - hypothesis) / sd,
    n,
    assumptions: [nearlyNormalMeans(n)],
  });
}
