import type { Result } from "../result.ts";
import { correlationResult } from "./correlationResult.ts";
import type { CorrelationKind, CorrelationOptions } from "./correlationFinding.ts";

/** Fisher's standard error of z. */
export const pearsonKind: CorrelationKind = {
  id: "pearson-correlation",
  zError: (_, n) => 1 / Math.sqrt(n - 3),
};

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
  return correlationResult(x, y, pearsonKind, options);
}
