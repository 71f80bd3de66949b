import type { Moments } from "../statistics/moments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { liftResult } from "./liftResult.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { meanPair } from "./meanPair.ts";
import { tooFewUnits } from "./tooFewUnits.ts";

/**
 * Lift of a mean per randomised unit, treatment against control; Welch's degrees of freedom.
 *
 * A conversion is a sample of zeros and ones: `{n, sum: k, sumSquares: k}`.
 *
 * @param id - `absolute-lift`, `relative-lift` or the calling method's.
 * @param arms - Moments per unit, in the metric's unit.
 * @returns `estimate` in the metric's unit (absolute) or as a share of |control mean| (relative);
 *   `unbounded` when Fieller's set has no finite bound.
 */
export function meanLift(
  id: string,
  { control, treatment }: { control: Moments; treatment: Moments },
  options: EffectOptions = {},
): Result<LiftFields> {
  const few = tooFewUnits(control.n, treatment.n);
  if (few) return undefinedResult(id, few);
  return liftResult(id, meanPair(control, treatment), options, {});
}
