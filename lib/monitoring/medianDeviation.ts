import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";

/** Median, and the median of the absolute deviations from it (not scaled). */
export function medianDeviation(values: ArrayLike<number>): { median: number; mad: number } {
  const median = sortedQuantile(sortedCopy(values), 0.5);
  const sizes = Float64Array.from(values, (value) => Math.abs(value - median));
  return { median, mad: sortedQuantile(sizes.sort(), 0.5) };
}
