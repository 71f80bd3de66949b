import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { esdSteps } from "./esdSteps.ts";
import type { EsdStep } from "./esdSteps.ts";
import type { Outlier } from "./outliers.ts";

export interface EsdOptions {
  /** Largest number of outliers looked for, default a tenth of the values, at least 1. */
  readonly maxOutliers?: number | undefined;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** Mean and sd (Rosner, default), or median and MAD (`robust`), which outliers distort less. */
  readonly scale?: "classical" | "robust";
}

/**
 * Rosner's generalised extreme Studentised deviate test: up to `maxOutliers` outliers in normal
 * values, none masked by the others.
 *
 * @returns every step with its R and λ; the outliers are those up to the last step with R > λ.
 * @throws RangeError when maxOutliers leaves fewer than 2 values.
 * @see Rosner (1983), Technometrics 25, 165–172; NIST/SEMATECH e-Handbook 1.3.5.17.3.
 */
export function generalisedEsd(
  values: ArrayLike<number>,
  { maxOutliers, level = 0.95, scale = "classical" }: EsdOptions = {},
): Result<{ outliers: readonly Outlier[]; steps: readonly EsdStep[] }> {
  const id = "generalised-esd";
  const n = values.length;
  if (n < 3) return undefinedResult(id, `at least 3 values are needed, got ${n}`);
  const most = maxOutliers ?? Math.max(1, Math.floor(n / 10));
  if (most > n - 2)
    throw new RangeError(`${id}: maxOutliers must be at most n − 2 = ${n - 2}, got ${most}`);
  const steps = esdSteps(values, { most, level, scale });
  if (!steps.length) return undefinedResult(id, "zero spread");
  return okResult(id, { ...outliersOf(steps), steps, level });
}

/** The outliers of a run of steps: all up to the last one that is significant. */
export function outliersOf(steps: readonly EsdStep[]): { outliers: Outlier[] } {
  const count = steps.findLastIndex(({ statistic, critical }) => statistic > critical) + 1;
  return {
    outliers: steps.slice(0, count).map(({ index, value, statistic }) => ({
      index,
      value,
      score: statistic,
    })),
  };
}
