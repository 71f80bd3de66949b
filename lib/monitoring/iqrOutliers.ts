import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { outliersBeyond } from "./outliers.ts";
import type { Outlier } from "./outliers.ts";

/**
 * Tukey's fences: values below Q1 − k·IQR or above Q3 + k·IQR, quartiles by type 7.
 *
 * @param k - Default 1.5 (outside values); 3 marks far-out ones.
 * @returns scores in IQRs beyond the nearer quartile. Undefined when the IQR is 0: then every
 *   value but the commonest would be outside.
 * @see Tukey (1977), Exploratory Data Analysis, 2D.
 */
export function iqrOutliers(
  values: ArrayLike<number>,
  { k = 1.5 }: { readonly k?: number } = {},
): Result<{
  outliers: readonly Outlier[];
  lower: number;
  upper: number;
  q1: number;
  q3: number;
}> {
  const id = "iqr-outliers";
  const sorted = sortedCopy(values);
  const [q1, q3] = [sortedQuantile(sorted, 0.25), sortedQuantile(sorted, 0.75)];
  const iqr = q3 - q1;
  if (!(iqr > 0)) return undefinedResult(id, "the interquartile range is 0");
  const scores = Float64Array.from(values, (value) =>
    value < q1 ? (value - q1) / iqr : value > q3 ? (value - q3) / iqr : 0,
  );
  const outliers = outliersBeyond(values, scores, k);
  return okResult(id, { outliers, lower: q1 - k * iqr, upper: q3 + k * iqr, q1, q3 });
}
