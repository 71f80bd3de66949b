import type { Result } from "../result.ts";
import { correlationResult } from "./correlationResult.ts";
import type { CorrelationOptions } from "./correlationResult.ts";

/**
 * Pearson's linear correlation, Student's test of zero and Fisher's interval.
 *
 * @param x - Finite numbers.
 * @param y - As many.
 * @returns `estimate` in [−1, 1]; the p-value is exact for normal pairs.
 * @throws RangeError when the lengths differ.
 * @see Fisher (1921), Metron 1, 3–32.
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: CorrelationOptions = {},
): Result<{ n: number }> {
  const zError = (_: number, n: number) => 1 / Math.sqrt(n - 3);
  return correlationResult(x, y, { id: "pearson-correlation", zError }, options);
}
