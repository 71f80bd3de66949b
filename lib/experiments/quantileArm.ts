import { normal } from "../statistics/distributions/normal.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import type { ArmMean } from "./liftTypes.ts";

/** Values of one arm, with the cluster (user) of each when users have many. */
export interface ClusteredValues {
  readonly values: ArrayLike<number>;
  readonly clusters?: ArrayLike<number | string>;
}

/**
 * A quantile of one arm with its variance, from the distance between two order statistics.
 *
 * The share of values below the quantile has variance ν(1 − ν)/n when values are independent, and
 * the delta method's variance of Σ indicators / Σ counts by cluster when they are not.
 *
 * @param probability - ν in (0, 1).
 * @param level - Sets how far apart the two order statistics are taken.
 * @returns the quantile (type 7) and its variance, or why the sample is too small.
 * @see Deng, Knoblich & Lu (2018), KDD, section 4.
 */
export function quantileArm(
  { values, clusters }: ClusteredValues,
  probability: number,
  level: number,
): ArmMean | string {
  const n = values.length;
  if (n < 2) return `needs at least 2 values, got ${n}`;
  const sorted = Float64Array.from(values).sort();
  const mean = sortedQuantile(sorted, probability);
  const error = clusters
    ? clusteredError(values, clusters, mean)
    : Math.sqrt((probability * (1 - probability)) / n);
  if (error === undefined) return "needs at least 2 clusters";
  const z = normal().isf((1 - level) / 2);
  const low = Math.floor(n * (probability - z * error));
  const high = Math.floor(n * (probability + z * error)) + 1;
  if (low < 1 || high > n)
    return `${n} values are too few for the ${probability} quantile at this level`;
  return { mean, variance: ((sorted[high - 1]! - sorted[low - 1]!) / (2 * z)) ** 2 };
}

/** Standard error of Σ 1(x ≤ quantile) / Σ 1 over independent clusters. */
function clusteredError(
  values: ArrayLike<number>,
  clusters: ArrayLike<number | string>,
  quantile: number,
): number | undefined {
  const byCluster = new Map<number | string, { below: number; count: number }>();
  for (let i = 0; i < values.length; i++) {
    const key = clusters[i]!;
    const cell = byCluster.get(key) ?? { below: 0, count: 0 };
    cell.count++;
    if (values[i]! <= quantile) cell.below++;
    byCluster.set(key, cell);
  }
  const k = byCluster.size;
  if (k < 2) return undefined;
  const cells = [...byCluster.values()];
  const share = cells.reduce((sum, { below }) => sum + below, 0) / values.length;
  const squares = cells.reduce((sum, { below, count }) => sum + (below - share * count) ** 2, 0);
  return Math.sqrt((squares / (k - 1)) * k) / values.length;
}
