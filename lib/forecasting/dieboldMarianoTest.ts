import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { tInterval } from "../statistics/tInterval.ts";
import { autocovariances } from "./autocovariances.ts";

export interface DieboldMarianoInput {
  /** Losses of two forecasts of the same values, in the order of time. */
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** How many losses in a row may share values: the steps ahead, default 1. */
  readonly steps?: number;
  readonly level?: number;
}

/**
 * Diebold–Mariano test of equal loss of two forecasts, b − a, corrected for few values.
 *
 * The variance of the mean difference takes autocovariances up to `steps` − 1 with Bartlett's
 * weights, so that it is never negative; statistic and interval follow Student's t with n − 1
 * degrees of freedom after Harvey, Leybourne and Newbold's correction.
 *
 * @returns undefined when the losses never differ in their difference, or `steps` is too large for n.
 * @see Diebold & Mariano (1995), JBES 13, 253–263; Harvey, Leybourne & Newbold (1997), IJF 13,
 *   281–291. Checked against R's forecast::dm.test.
 */
export function dieboldMarianoTest(input: DieboldMarianoInput): Result<{ n: number }> {
  const { a, b, steps = 1, level = 0.95 } = input;
  const id = "diebold-mariano-test";
  requireEqualLengths(id, { a, b });
  const n = a.length;
  // Above it the correction for few values is not positive, or has nothing left to correct.
  if (n < 2 || steps >= n)
    return undefinedResult(id, `needs more losses than steps = ${steps} and at least 2, got ${n}`);
  const differences = b.map((loss, i) => loss - a[i]!);
  const estimate = differences.reduce((sum, value) => sum + value, 0) / n;
  const covariances = autocovariances(differences, steps - 1);
  let variance = covariances[0]!;
  for (let lag = 1; lag < steps; lag++) variance += 2 * (1 - lag / steps) * covariances[lag]!;
  const correction = (n + 1 - 2 * steps + (steps * (steps - 1)) / n) / n;
  if (!(covariances[0]! > 0) || !(variance > 0))
    return undefinedResult(id, "the difference of the losses never changes");
  const standardError = Math.sqrt(variance / n / correction);
  const df = n - 1;
  const found = tInterval({ estimate, standardError, df, level, alternative: "two-sided" });
  return okResult(id, { estimate, ...found, level, standardError, df, n });
}
