import { studentizedRange } from "../distributions/studentizedRange.ts";
import type { StudentizedRange } from "../distributions/studentizedRange.ts";
import { withLog } from "../tailP.ts";

/** Two groups by index; the difference is a − b. */
export interface MeanPair {
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  /** Above 0. */
  readonly standardError: number;
  readonly df: number;
}

/** A pair with what the studentised range says of it, adjusted for all pairs. */
export interface MeanComparison extends MeanPair {
  readonly interval: readonly [number, number];
  readonly p: number;
}

/** The studentised range; a large df is as good as infinite, and exact where the other overflows. */
export function rangeFor(groups: number, df: number): StudentizedRange {
  return studentizedRange(groups, df > 1e12 ? Infinity : df);
}

/**
 * Adds p and the simultaneous interval to one pair.
 *
 * @param critical - The range's quantile at the level.
 */
export function meanComparison(
  pair: MeanPair,
  range: StudentizedRange,
  critical: number,
): MeanComparison {
  const { difference, standardError } = pair;
  const statistic = (Math.abs(difference) / standardError) * Math.SQRT2;
  const half = (critical * standardError) / Math.SQRT2;
  return {
    ...pair,
    interval: [difference - half, difference + half],
    ...withLog(range.sf(statistic), () => range.logSf(statistic)),
  };
}
