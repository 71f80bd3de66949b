import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { kMeansSteps } from "./fitKMeans.ts";
import type { KMeansFit, KMeansOptions } from "./fitKMeans.ts";
import { requireClusters, requireWidth } from "./requireClusters.ts";
import type { Points } from "./toPoints.ts";

/**
 * k-means: k clusters whose rows lie nearest to their means.
 *
 * Use on numeric columns of comparable scale; scale them first. Clusters come out round and of
 * similar width, whether or not the data have such.
 *
 * @param points - Finite values.
 * @param watch - Progress per restart, and an AbortSignal.
 * @returns labels, centroids, sizes (total weights), inertia in squared units, and how the run ended.
 * @throws RangeError when k exceeds the rows, or weights or centroids do not match them.
 */
export async function kMeans(
  points: Points,
  options: KMeansOptions,
  watch: Watch = {},
): Promise<Result<KMeansFit>> {
  const { k, initialCentroids = [] } = options;
  requireClusters("k-means", points.n, options);
  requireWidth("k-means", points.d, { initialCentroids });
  if (options.initialCentroids && initialCentroids.length !== k)
    throw new RangeError(
      `k-means: initialCentroids must have k = ${k} rows, got ${initialCentroids.length}`,
    );
  const reason = beyondSquares(points.values, ...initialCentroids);
  if (reason) return undefinedResult("k-means", reason);
  const fit = await runSteps(kMeansSteps(points, options), watch);
  return okResult("k-means", { ...fit, estimate: fit.inertia, warnings: warningsOf(fit) });
}

function warningsOf({ sizes, converged, iterations }: KMeansFit): string[] {
  const empty = sizes.filter((size) => !(size > 0)).length;
  return [
    ...(empty > 0
      ? [`${empty} of ${sizes.length} clusters are empty: fewer rows than that differ`]
      : []),
    ...(converged ? [] : [`not converged after ${iterations} iterations`]),
  ];
}
