import { moments } from "../statistics/moments.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { liftResult } from "./liftResult.ts";
import type { EffectOptions, LiftFields } from "./liftTypes.ts";
import { meanPair } from "./meanPair.ts";
import { tooFewUnits } from "./tooFewUnits.ts";

export interface WinsoriseOptions extends EffectOptions {
  /** Limits as quantiles of both arms' values together. */
  readonly lowerPercentile?: number;
  readonly upperPercentile?: number;
  /** Limits in the metric's unit; they win over percentiles. */
  readonly lowerLimit?: number;
  readonly upperLimit?: number;
  /** Take the percentiles of the values that are not 0. */
  readonly ignoreZeros?: boolean;
}

export interface WinsorisedFields extends LiftFields {
  /** [low, high] in the metric's unit; null where there is no limit. */
  readonly limits: readonly [number | null, number | null];
  /** Values moved to a limit, [control, treatment]. */
  readonly capped: readonly [number, number];
}

/**
 * Lift of a mean after values beyond limits are moved to them, so that a few extreme units do not
 * decide. The same limits hold for both arms.
 *
 * @see Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 22.
 */
export function winsorisedLift(
  { control, treatment }: { control: ArrayLike<number>; treatment: ArrayLike<number> },
  options: WinsoriseOptions = {},
): Result<WinsorisedFields> {
  const id = "winsorised-lift";
  const few = tooFewUnits(control.length, treatment.length);
  if (few) return undefinedResult(id, few);
  const pool = [...Array.from(control), ...Array.from(treatment)]
    .filter((value) => !options.ignoreZeros || value !== 0)
    .sort((a, b) => a - b);
  const limit = (fixed: number | undefined, percentile: number | undefined) =>
    fixed ??
    (percentile === undefined || pool.length === 0 ? null : sortedQuantile(pool, percentile));
  const low = limit(options.lowerLimit, options.lowerPercentile);
  const high = limit(options.upperLimit, options.upperPercentile);
  if (low !== null && high !== null && low > high)
    throw new RangeError(
      `${id}: the upper limit (upperLimit or upperPercentile) must be at least the lower one = ${low}, got ${high}`,
    );
  const cap = (values: ArrayLike<number>) =>
    Float64Array.from(values, (value) =>
      Math.max(low ?? -Infinity, Math.min(high ?? Infinity, value)),
    );
  const [c, t] = [cap(control), cap(treatment)];
  const moved = (before: ArrayLike<number>, after: Float64Array) =>
    after.reduce((sum, value, i) => sum + (value === before[i] ? 0 : 1), 0);
  return liftResult(id, meanPair(moments(c), moments(t)), options, {
    limits: [low, high] as const,
    capped: [moved(control, c), moved(treatment, t)] as const,
  });
}
