import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { clusterSpread } from "./clusterSpread.ts";
import { requireOnePerRow } from "./requireClusters.ts";
import { squaredDistance } from "./squaredDistance.ts";
import type { Points } from "./toPoints.ts";

const ID = "davies-bouldin";

/**
 * Davies–Bouldin index: mean over the clusters of the worst ratio of widths to distance; lower is
 * better.
 *
 * @returns `estimate` of at least 0, and each cluster's worst ratio.
 * @see Davies & Bouldin (1979), A cluster separation measure, IEEE PAMI 1, 224–227, p = 2, q = 1.
 */
export function daviesBouldin(
  points: Points,
  labels: ArrayLike<number | string>,
): Result<{ readonly clusters: readonly { label: number | string; n: number; ratio: number }[] }> {
  requireOnePerRow(ID, points.n, { labels });
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const { names, counts, centroids, meanDistances } = clusterSpread(points, labels);
  const k = names.length;
  if (k < 2) return undefinedResult(ID, "one cluster only: there is nothing to separate");
  const ratios = new Float64Array(k);
  for (let j = 0; j < k; j++)
    for (let l = 0; l < k; l++) {
      if (l === j) continue;
      const { d } = points;
      const gap = Math.sqrt(squaredDistance(centroids, centroids, [j * d, l * d, d]));
      const widths = meanDistances[j]! + meanDistances[l]!;
      if (gap === 0)
        return undefinedResult(ID, `clusters ${names[j]} and ${names[l]} have the same centroid`);
      ratios[j] = Math.max(ratios[j]!, widths / gap);
    }
  return okResult(ID, {
    estimate: ratios.reduce((sum, ratio) => sum + ratio / k, 0),
    clusters: names.map((label, j) => ({ label, n: counts[j]!, ratio: ratios[j]! })),
  });
}
