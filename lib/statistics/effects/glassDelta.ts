import type { Moments } from "../moments.ts";
import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { standardisedDifference } from "./standardisedDifference.ts";
import type { DifferenceFound, DifferenceOptions } from "./standardisedDifference.ts";

/**
 * Glass's Δ: the difference of two means in standard deviations of the control group.
 *
 * @param treatment - n ≥ 1 and mean.
 * @param control - n ≥ 2, mean and unbiased variance.
 * @see Glass (1976), Educational Researcher 5.
 */
export function glassDelta(
  treatment: Moments,
  control: Moments,
  options: DifferenceOptions = {},
): Result<DifferenceFound> {
  const id = "glass-delta";
  if (treatment.n < 1 || control.n < 2)
    return undefinedResult(
      id,
      `a treated value and 2 controls are needed, there are ${treatment.n} and ${control.n}`,
    );
  const sd = Math.sqrt(control.variance);
  if (!(sd > 0 && sd < Infinity))
    return undefinedResult(
      id,
      sd === 0 ? "zero variance in the control group" : "the variance leaves the range of doubles",
    );
  const d = (treatment.mean - control.mean) / sd;
  const parts = { d, df: control.n - 1, sizes: [treatment.n, control.n] as const };
  return standardisedDifference(id, parts, options);
}
