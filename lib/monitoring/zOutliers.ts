import { moments } from "../statistics/moments.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { madOutliers } from "./madOutliers.ts";
import { outliersBeyond } from "./outliers.ts";
import type { Outlier } from "./outliers.ts";

/**
 * z-scores from mean and standard deviation, with what they miss: outliers widen the very spread
 * they are judged by, and no |z| can exceed (n − 1)/√n.
 *
 * @param threshold - Default 3.
 * @returns `masked`: values that the modified z-score (3.5) reports and z does not.
 * @see Shiffler (1988), The American Statistician 42, 79–80, for the bound.
 */
export function zOutliers(
  values: ArrayLike<number>,
  { threshold = 3 }: { readonly threshold?: number } = {},
): Result<{
  outliers: readonly Outlier[];
  masked: readonly Outlier[];
  mean: number;
  sd: number;
  largestPossible: number;
}> {
  const id = "z-outliers";
  const { n, mean, variance } = moments(values);
  if (!(variance > 0)) return undefinedResult(id, n < 2 ? "fewer than 2 values" : "zero variance");
  const sd = Math.sqrt(variance);
  const outliers = outliersBeyond(
    values,
    Float64Array.from(values, (value) => (value - mean) / sd),
    threshold,
  );
  const robust = madOutliers(values, { fallback: "mean-deviation" });
  const found = new Set(outliers.map(({ index }) => index));
  const masked =
    robust.status === "ok" ? robust.outliers.filter(({ index }) => !found.has(index)) : [];
  const largestPossible = (n - 1) / Math.sqrt(n);
  const warnings = [
    ...(largestPossible <= threshold
      ? [
          `with ${n} values no |z| can exceed ${largestPossible.toPrecision(4)}: nothing can be found`,
        ]
      : []),
    ...(masked.length ? [`masking: ${masked.length} values stand out by median and MAD only`] : []),
  ];
  return okResult(id, { outliers, masked, mean, sd, largestPossible, warnings });
}
