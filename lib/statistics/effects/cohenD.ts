import type { Moments } from "../moments.ts";
import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { pooledSd } from "./pooledSd.ts";
import { standardisedDifference } from "./standardisedDifference.ts";
import type { DifferenceFound, DifferenceOptions } from "./standardisedDifference.ts";

/**
 * Cohen's d: the difference of two means in pooled standard deviations.
 *
 * @param a - First group: n ≥ 1, 3 values in all; mean and unbiased variance.
 * @param b - Second group, same unit.
 * @see Cohen (1988), Statistical Power Analysis for the Behavioral Sciences.
 */
export function cohenD(
  a: Moments,
  b: Moments,
  options: DifferenceOptions = {},
): Result<DifferenceFound> {
  const id = "cohen-d";
  const found = pooledSd(a, b);
  if ("reason" in found) return undefinedResult(id, found.reason);
  const d = (a.mean - b.mean) / found.sd;
  return standardisedDifference(id, { d, df: found.df, sizes: [a.n, b.n] }, options);
}
