import { transpose } from "../statistics/linearAlgebra/columns.ts";
import { moments } from "../statistics/moments.ts";
import { sortedCopy } from "../statistics/ranking/sortedCopy.ts";
import { okResult } from "../statistics/result.ts";
import type { OkResult } from "../statistics/result.ts";
import { sortedQuantile } from "../statistics/sortedQuantile.ts";
import { encodeLabels } from "./encodeLabels.ts";
import { requireOnePerRow } from "./requireClusters.ts";

/** One column within one cluster, in the column's unit unless said otherwise. */
export interface ColumnProfile {
  readonly mean: number;
  readonly median: number;
  /** Unbiased; null for a cluster of one row. */
  readonly sd: number | null;
  /** Mean less the overall mean, in overall standard deviations; null for a constant column. */
  readonly standardized: number | null;
  /** Share of the column's total that the cluster has; null when the total is not above 0. */
  readonly share: number | null;
}

export interface ClusterProfile {
  readonly label: number | string;
  readonly n: number;
  /** Share of all rows. */
  readonly share: number;
  readonly columns: readonly ColumnProfile[];
}

/**
 * What tells clusters apart: size, and per column mean, median, spread, difference from all rows
 * and share of the total.
 *
 * @param rows - Values in their own units (not scaled).
 * @param labels - Cluster of each row.
 * @returns clusters, the largest first.
 */
export function clusterProfiles(
  rows: readonly Float64Array[],
  labels: ArrayLike<number | string>,
): OkResult<{ readonly clusters: readonly ClusterProfile[] }> {
  requireOnePerRow("cluster-profiles", rows.length, { labels });
  const { codes, names, counts } = encodeLabels(labels);
  const columns = transpose(rows);
  const overall = columns.map((column) => moments(column));
  const clusters = names.map((label, j) => ({
    label,
    n: counts[j]!,
    share: counts[j]! / rows.length,
    columns: columns.map((column, t) =>
      profile(
        column.filter((_, i) => codes[i] === j),
        overall[t]!,
      ),
    ),
  }));
  return okResult("cluster-profiles", { clusters: clusters.sort((a, b) => b.n - a.n) });
}

function profile(values: Float64Array, overall: ReturnType<typeof moments>): ColumnProfile {
  const { n, mean, variance } = moments(values);
  const total = overall.mean * overall.n;
  return {
    mean,
    median: sortedQuantile(sortedCopy(values), 0.5),
    sd: n > 1 ? Math.sqrt(variance) : null,
    standardized: overall.variance > 0 ? (mean - overall.mean) / Math.sqrt(overall.variance) : null,
    share: total > 0 ? (mean * n) / total : null,
  };
}
