import type { Result } from "../statistics/result.ts";
import { chiSquareGoodnessOfFit } from "../statistics/tests/chiSquareGoodnessOfFit.ts";

/**
 * Sample ratio mismatch: do the counts by arm agree with the intended split?
 *
 * An arm with weight 0 and no units takes no part, nor a degree of freedom.
 *
 * @param id - `srm-test` or the calling method's.
 * @param observed - Units by arm.
 * @param weights - Intended shares or weights, scaled to 1; default equal.
 */
export function srmTest(
  id: string,
  observed: ArrayLike<number>,
  weights?: ArrayLike<number>,
): Result<{ expected: number[]; cohenW: number }> {
  if (weights && weights.length !== observed.length)
    throw new RangeError(
      `${id}: weights must be as many as arms = ${observed.length}, got ${weights.length}`,
    );
  return { ...chiSquareGoodnessOfFit(observed, { weights }), method: id };
}
