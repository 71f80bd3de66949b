import { sortedCopy } from "./sortedCopy.ts";

export type Centre = "mean" | "median" | "trimmed";

/**
 * Mean, median, or mean of what is left when `trim` of the values is cut off at each end
 * (rounded down, as SciPy's trim_mean).
 */
export function centreOf(values: ArrayLike<number>, centre: Centre, trim = 0.05): number {
  const sorted = sortedCopy(values);
  const n = sorted.length;
  if (centre === "median") return sorted[(n - 1) >> 1]! / 2 + sorted[n >> 1]! / 2;
  const cut = centre === "trimmed" ? Math.floor(trim * n) : 0;
  const kept = sorted.subarray(cut, n - cut);
  return kept.reduce((sum, value) => sum + value / kept.length, 0);
}
