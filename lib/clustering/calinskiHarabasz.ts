import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { clusterSpread } from "./clusterSpread.ts";
import { requireOnePerRow } from "./requireClusters.ts";
import type { Points } from "./toPoints.ts";

const ID = "calinski-harabasz";

/**
 * Calinski–Harabasz index: variance between the clusters over variance within; higher is better.
 *
 * @returns `estimate`, and the sums of squares it is made of.
 * @see Caliński & Harabasz (1974), A dendrite method for cluster analysis, Comm. Stat. 3, 1–27.
 */
export function calinskiHarabasz(
  points: Points,
  labels: ArrayLike<number | string>,
): Result<{ readonly within: number; readonly between: number; readonly clusters: number }> {
  requireOnePerRow(ID, points.n, { labels });
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const { names, within, between } = clusterSpread(points, labels);
  const k = names.length;
  if (k < 2) return undefinedResult(ID, "one cluster only: there is nothing to separate");
  if (k === points.n)
    return undefinedResult(ID, "each row is its own cluster: no degrees of freedom within");
  if (within === 0) return undefinedResult(ID, "no variance within the clusters");
  return okResult(ID, {
    estimate: between / (k - 1) / (within / (points.n - k)),
    df: [k - 1, points.n - k],
    within,
    between,
    clusters: k,
  });
}
