import type { Moments } from "../statistics/moments.ts";
import { okResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { meanLift } from "./meanLift.ts";

export interface EquivalenceOptions extends Omit<EffectOptions, "alternative" | "null"> {
  /** Margins of equivalence around 0, low < high. */
  readonly low: number;
  readonly high: number;
}

/**
 * Two one-sided tests: does the lift lie between two margins?
 *
 * @returns `p`: the larger of both one-sided p-values; `interval` at 2·level − 1, which lies within
 *   the margins exactly when p < 1 − level.
 * @throws RangeError unless low < high and level > 0.5.
 * @see Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15, 657–680.
 */
export function equivalence(
  arms: { control: Moments; treatment: Moments },
  { low, high, level = 0.95, ...options }: EquivalenceOptions,
): Result<LiftFields & { pLow: number; pHigh: number }> {
  const id = "equivalence-test";
  if (!(low < high)) throw new RangeError(`${id}: high must be above low = ${low}, got ${high}`);
  if (!(level > 0.5)) throw new RangeError(`${id}: level must be above 0.5, got ${level}`);
  const above = meanLift(id, arms, { ...options, level, null: low, alternative: "greater" });
  if (above.status === "undefined") return above;
  const below = meanLift(id, arms, { ...options, level, null: high, alternative: "less" });
  const [pLow, pHigh] = [above.p!, below.p!];
  const statistic = pLow > pHigh ? above.statistic! : below.statistic!;
  const interval = [above.interval![0], below.interval![1]] as const;
  const found = {
    estimate: above.estimate!,
    standardError: above.standardError!,
    ...(above.df !== undefined && { df: above.df }),
    interval,
    level: 2 * level - 1,
    statistic,
    p: Math.max(pLow, pHigh),
    pLow,
    pHigh,
    controlMean: arms.control.mean,
    treatmentMean: arms.treatment.mean,
  };
  return okResult(id, found);
}
