import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { esdSteps } from "./esdSteps.ts";
import type { EsdStep } from "./esdSteps.ts";
import { outliersOf } from "./generalisedEsd.ts";
import type { EsdOptions } from "./generalisedEsd.ts";
import type { Outlier } from "./outliers.ts";

export interface SeasonalEsdOptions extends EsdOptions {
  /** Values per season, at least 2. */
  readonly period: number;
}

/**
 * Seasonal ESD: the median of each season's position is removed, then the generalised ESD test
 * runs on what is left; by default with median and MAD (the hybrid form).
 *
 * @param values - A series without trend in the order of time, two seasons at least.
 * @returns `residuals`, and outliers whose `value` is the original one.
 * @see Hochenbaum, Vallis & Kejariwal (2017), arXiv:1704.07706, for S-ESD and S-H-ESD (there with
 *   STL instead of medians).
 */
export function seasonalEsd(
  values: ArrayLike<number>,
  { period, maxOutliers, level = 0.95, scale = "robust" }: SeasonalEsdOptions,
): Result<{
  outliers: readonly Outlier[];
  steps: readonly EsdStep[];
  seasonal: Float64Array;
  residuals: Float64Array;
}> {
  const id = "seasonal-esd";
  const n = values.length;
  if (n < 2 * period)
    return undefinedResult(id, `2 seasons of ${period} need ${2 * period} values, got ${n}`);
  const most = maxOutliers ?? Math.max(1, Math.floor(n / 10));
  if (most > n - 2)
    throw new RangeError(`${id}: maxOutliers must be at most n − 2 = ${n - 2}, got ${most}`);
  const seasonal = Float64Array.from({ length: period }, (_, phase) => {
    const own = Array.from(values).filter((__, i) => i % period === phase);
    return sortedQuantile(sortedCopy(own), 0.5);
  });
  const residuals = Float64Array.from(values, (value, i) => value - seasonal[i % period]!);
  const steps = esdSteps(residuals, { most, level, scale });
  if (!steps.length) return undefinedResult(id, "zero spread around the seasonal medians");
  const outliers = outliersOf(steps).outliers.map((outlier) => ({
    ...outlier,
    value: values[outlier.index]!,
  }));
  return okResult(id, { outliers, steps, level, seasonal, residuals });
}
