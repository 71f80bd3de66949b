import { normal } from "../statistics/distributions/normal.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { medianDeviation } from "./medianDeviation.ts";
import { outliersBeyond } from "./outliers.ts";
import type { Outlier } from "./outliers.ts";

export interface MadOptions {
  /** Of the modified z-score, default 3.5. */
  readonly threshold?: number;
  /** Where the MAD is 0: no answer (default), or scores from the mean absolute deviation. */
  readonly fallback?: "none" | "mean-deviation";
}

/**
 * Modified z-scores from median and MAD, which up to half of the values cannot distort.
 *
 * @returns `scores` of all values; undefined when the MAD is 0, more than half of the values being
 *   equal, unless the fallback is asked for.
 * @see Iglewicz & Hoaglin (1993), How to Detect and Handle Outliers, p. 11.
 */
export function madOutliers(
  values: ArrayLike<number>,
  { threshold = 3.5, fallback = "none" }: MadOptions = {},
): Result<{
  outliers: readonly Outlier[];
  median: number;
  mad: number;
  lower: number;
  upper: number;
  scores: Float64Array;
}> {
  const id = "mad-outliers";
  const { median, mad } = medianDeviation(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += Math.abs(values[i]! - median);
  const meanDeviation = sum / values.length;
  // Both estimate the standard deviation of normal values.
  const scale =
    mad > 0
      ? mad / normal().isf(0.25)
      : fallback === "mean-deviation"
        ? meanDeviation * Math.sqrt(Math.PI / 2)
        : 0;
  if (!(scale > 0))
    return undefinedResult(
      id,
      meanDeviation > 0
        ? "the MAD is 0: more than half of the values are equal"
        : "all values are equal",
    );
  const scores = Float64Array.from(values, (value) => (value - median) / scale);
  return okResult(id, {
    outliers: outliersBeyond(values, scores, threshold),
    median,
    mad,
    lower: median - threshold * scale,
    upper: median + threshold * scale,
    scores,
    warnings: mad > 0 ? [] : ["the MAD is 0: scores from the mean absolute deviation"],
  });
}
