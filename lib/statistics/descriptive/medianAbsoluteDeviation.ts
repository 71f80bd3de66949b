import { sortedCopy } from "../ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { sortedQuantile } from "../sortedQuantile.ts";

/** 1 / Φ⁻¹(¾): makes the deviation estimate a normal distribution's standard deviation. */
const NORMAL = 1.482602218505602;

/**
 * Median absolute deviation from the median.
 *
 * @param scale - `raw` (default) leaves it; `normal` multiplies by 1.4826.
 * @returns `estimate` in the values' unit, and their `median`.
 */
export function medianAbsoluteDeviation(
  values: ArrayLike<number>,
  scale: "raw" | "normal" = "raw",
): Result<{ median: number; n: number }> {
  const id = "median-absolute-deviation";
  const n = values.length;
  if (n === 0) return undefinedResult(id, "no values");
  const median = sortedQuantile(sortedCopy(values), 0.5);
  const distances = sortedCopy(Float64Array.from(values, (value) => Math.abs(value - median)));
  const estimate = sortedQuantile(distances, 0.5) * (scale === "normal" ? NORMAL : 1);
  return okResult(id, { estimate, median, n });
}
