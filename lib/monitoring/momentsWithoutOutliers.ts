import { moments } from "../statistics/moments.ts";
import { madOutliers } from "./madOutliers.ts";

/**
 * Count, mean and variance of the values that median and MAD do not report: by them the classic
 * z-score of an outlier is not held down by the spread that outliers themselves add. A value that
 * lies beyond a limit by these and within it by the moments of all values is masked.
 *
 * @param outlierLimit - Modified z-score from which a value is left out, default 3.5.
 * @see Barnett & Lewis (1994), Outliers in Statistical Data, 3rd ed., section 4.3.
 */
export function momentsWithoutOutliers(values: ArrayLike<number>, outlierLimit = 3.5) {
  const robust = madOutliers(values, { threshold: outlierLimit, fallback: "mean-deviation" });
  const outliers = new Set(robust.status === "ok" ? robust.outliers.map(({ index }) => index) : []);
  return moments(Array.from(values).filter((_, index) => !outliers.has(index)));
}
