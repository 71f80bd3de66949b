import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { groupSpread } from "../tests/groupSpread.ts";
import type { GroupSpread } from "../tests/groupSpread.ts";
import { noncentralityInterval } from "./noncentralityInterval.ts";

/**
 * A share of variance between groups, with the interval λ / (λ + n) from the noncentral F.
 *
 * The interval is the population share's, whichever way it is estimated.
 *
 * @param estimateOf - The estimate from the sums of squares.
 * @see Steiger (2004), Psychological Methods 9, eq. 47.
 */
export function varianceShare(
  id: string,
  groups: readonly Moments[],
  estimateOf: (spread: GroupSpread) => number,
  level: number,
): Result<{ f: number }> {
  const spread = groupSpread(groups);
  if (spread.reason !== undefined) return undefinedResult(id, spread.reason);
  const { f, n, dfBetween, dfWithin } = spread;
  const bounds = noncentralityInterval(f * dfBetween, [dfBetween, dfWithin], level);
  const [low, high] = bounds.map((lambda) => 1 / (1 + n / lambda)) as [number, number];
  const df = [dfBetween, dfWithin] as const;
  return okResult(id, {
    estimate: estimateOf(spread),
    interval: [low, high] as const,
    level,
    df,
    f,
  });
}
