import { oneSampleTTest } from "../statistics/tests/oneSampleTTest.ts";

/** A window of the day over several days: its share, and its gap to the best one on the same days. */
export interface WindowMoments {
  readonly days: number;
  readonly meanShare: number;
  /** Unbiased; null for a single day. */
  readonly varianceShare: number | null;
  /** Best window's share minus this one's. */
  readonly meanGap: number;
  readonly varianceGap: number | null;
  readonly isBest: boolean;
}

export interface WindowVerdict {
  /** Interval of the mean share; all windows' intervals hold together. */
  readonly low: number | null;
  readonly high: number | null;
  /** Interval of the gap to the best window; null for the best and when undefined. */
  readonly gapLow: number | null;
  readonly gapHigh: number | null;
  /** p-value of the gap, times the number of windows; null for the best and when undefined. */
  readonly p: number | null;
  readonly standing: "best" | "not told apart" | "behind";
}

/**
 * Which windows lie behind the best one. Days are paired: a t-test per window on the daily gaps.
 * Intervals, of shares and of gaps, and p-values are Bonferroni's for the number of windows, so that
 * a window is behind exactly when the interval of its gap leaves out zero.
 *
 * @param options - `level` of the whole family, default 0.95.
 */
export function compareWindows(
  windows: readonly WindowMoments[],
  { level = 0.95 }: { readonly level?: number } = {},
): WindowVerdict[] {
  const each = 1 - (1 - level) / Math.max(1, windows.length);
  const gaps = windows.map(({ days, meanGap, varianceGap, isBest }) =>
    isBest || varianceGap === null
      ? undefined
      : oneSampleTTest(
          { n: days, mean: meanGap, variance: varianceGap },
          { level: each },
          "paired-t-test",
        ),
  );
  return windows.map(({ days, meanShare, varianceShare, isBest }, index) => {
    const share = { n: days, mean: meanShare, variance: varianceShare ?? 0 };
    const [low, high] = oneSampleTTest(share, { level: each }).interval ?? [null, null];
    const [gapLow, gapHigh] = gaps[index]?.interval ?? [null, null];
    const p = gaps[index]?.p === undefined ? null : Math.min(1, gaps[index].p * windows.length);
    const isBehind = gapLow !== null && gapLow > 0;
    const standing = isBest ? "best" : isBehind ? "behind" : "not told apart";
    return { low, high, gapLow, gapHigh, p, standing };
  });
}
