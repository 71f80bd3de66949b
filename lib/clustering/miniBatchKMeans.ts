import { createRandom } from "../random/createRandom.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { clusterSums } from "./clusterSums.ts";
import { columnMeans, shiftRows } from "./columnMeans.ts";
import type { KMeansFit } from "./fitKMeans.ts";
import type { KMeansProblem } from "./kMeansTypes.ts";
import { inertiaOf } from "./lloydRun.ts";
import { requireClusters } from "./requireClusters.ts";
import { seedAtRandom } from "./seedAtRandom.ts";
import { seedFrom } from "./seedFrom.ts";
import { toRows } from "./toPoints.ts";
import type { Points } from "./toPoints.ts";
import { twoNearest } from "./twoNearest.ts";

export interface MiniBatchOptions {
  readonly k: number;
  /** Rows of one batch, drawn with replacement; default 1,024. */
  readonly batchSize?: number;
  /** Batches, default 100. */
  readonly batches?: number;
  /** Default 1. */
  readonly seed?: number;
}

type MiniBatchFit = Pick<KMeansFit, "labels" | "centroids" | "sizes" | "inertia">;

const ID = "mini-batch-k-means";

/**
 * k-means on small random batches: close to k-means after a fraction of the work.
 *
 * @returns labels, centroids, sizes and inertia over all rows.
 * @see Sculley (2010), Web-scale k-means clustering, WWW, algorithm 1.
 */
export async function miniBatchKMeans(
  points: Points,
  options: MiniBatchOptions,
  watch: Watch = {},
): Promise<Result<MiniBatchFit>> {
  requireClusters(ID, points.n, options);
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const fit = await runSteps(batchSteps(points, options), watch);
  return okResult(ID, { ...fit, estimate: fit.inertia });
}

function* batchSteps(points: Points, options: MiniBatchOptions): Steps<MiniBatchFit> {
  const { k, batchSize = 1024, batches = 100, seed = 1 } = options;
  const random = createRandom(seed);
  const means = columnMeans(points);
  const centred = shiftRows(points, means);
  const { values, n, d } = centred;
  const problem: KMeansProblem = {
    points: centred,
    weights: undefined,
    k,
    maxIterations: 1,
    shiftLimit: 0,
  };
  const { centroids } = seedAtRandom(problem, random);
  const counts = new Float64Array(k);
  const rows = new Int32Array(batchSize);
  const nearest = new Int32Array(batchSize);
  const distances = Float64Array.of(0, 0, d);
  for (let batch = 0; batch < batches; batch++) {
    for (let b = 0; b < batchSize; b++) rows[b] = random.integer(0, n - 1);
    rows.forEach((i, b) => (nearest[b] = twoNearest(values, i * d, centroids, distances)));
    rows.forEach((i, b) => {
      const j = nearest[b]!;
      const rate = 1 / ++counts[j]!;
      for (let t = 0; t < d; t++)
        centroids[j * d + t]! += rate * (values[i * d + t]! - centroids[j * d + t]!);
    });
    yield (batch + 1) / batches;
  }
  const { labels } = seedFrom(problem, centroids);
  const back = { values: centroids, n: k, d };
  return {
    labels,
    centroids: toRows(
      shiftRows(
        back,
        means.map((mean) => -mean),
      ),
    ),
    sizes: clusterSums(problem, labels).totals,
    inertia: inertiaOf(problem, centroids, labels),
  };
}
