import { tInterval } from "../statistics/tInterval.ts";

/** Sums over the campaigns of a channel. */
export interface RoiSums {
  readonly campaigns: number;
  readonly cost: number;
  readonly revenue: number;
  readonly costSquares: number;
  readonly revenueSquares: number;
  /** Sum of cost times revenue. */
  readonly products: number;
}

export interface RoiInterval {
  /** Null when nothing was spent. */
  readonly roi: number | null;
  /** Null for fewer than two campaigns. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Return on investment of the sums, with the interval that campaigns like these leave: campaigns are
 * the units, the ratio's variance is that of its linear approximation (delta method), Student's t.
 *
 * @see Cochran (1977), Sampling Techniques, 3rd ed., eq. 6.13 (ratio estimate).
 */
export function roiInterval(sums: RoiSums, level = 0.95): RoiInterval {
  const { campaigns: n, cost, revenue, costSquares, revenueSquares, products } = sums;
  if (!(cost > 0)) return { roi: null, low: null, high: null };
  const ratio = revenue / cost;
  const roi = ratio - 1;
  if (n < 2) return { roi, low: null, high: null };
  const squares = revenueSquares - 2 * ratio * products + ratio * ratio * costSquares;
  const standardError = Math.sqrt((Math.max(0, squares) / (n - 1)) * n) / cost;
  if (standardError === 0) return { roi, low: roi, high: roi };
  const { interval } = tInterval({
    estimate: roi,
    standardError,
    df: n - 1,
    level,
    alternative: "two-sided",
  });
  return { roi, low: interval[0]!, high: interval[1]! };
}
