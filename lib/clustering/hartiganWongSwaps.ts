import { clusterSums, moveRow, toCentroids } from "./clusterSums.ts";
import type { KMeansProblem, KMeansState } from "./kMeansTypes.ts";
import { squaredDistance } from "./squaredDistance.ts";

/** A gain must exceed rounding, or two clusters could pass a row to and fro. */
const GAIN = 1e-12;

/**
 * Moves single rows wherever that lowers the inertia, centroids following at once, until no move
 * does: Lloyd's iterations stop earlier, since they weigh distances without the shift of the
 * centroids.
 *
 * @returns rows moved.
 * @see Hartigan & Wong (1979), A k-means clustering algorithm, Applied Statistics 28, 100–108.
 */
export function hartiganWongSwaps(problem: KMeansProblem, state: KMeansState): number {
  const { points, weights, maxIterations } = problem;
  const sums = clusterSums(problem, state.labels);
  const centroids = toCentroids(sums, state.centroids);
  let moved = 0;
  for (let pass = 0, last = -1; pass < maxIterations && moved !== last; pass++) {
    last = moved;
    for (let i = 0; i < points.n; i++) {
      const weight = weights ? weights[i]! : 1;
      const from = state.labels[i]!;
      if (!(weight > 0) || sums.totals[from]! <= weight) continue;
      const to = bestMove(problem, { centroids, totals: sums.totals }, [i, from, weight]);
      if (to === from) continue;
      moveRow(sums, problem, [i, from, to]);
      state.labels[i] = to;
      for (const j of [from, to])
        for (let t = 0, p = j * points.d; t < points.d; t++, p++)
          centroids[p] = sums.sums[p]! / sums.totals[j]!;
      moved++;
    }
  }
  state.centroids = toCentroids(clusterSums(problem, state.labels), centroids);
  return moved;
}

/** The cluster whose inertia grows less by the row than its own shrinks; else its own. */
function bestMove(
  { points: { values, d }, k }: KMeansProblem,
  { centroids, totals }: { centroids: Float64Array; totals: Float64Array },
  [i, from, weight]: readonly [number, number, number],
): number {
  const own = squaredDistance(values, centroids, [i * d, from * d, d]);
  let best = from;
  let least = ((totals[from]! * own) / (totals[from]! - weight)) * (1 - GAIN);
  for (let j = 0; j < k; j++) {
    if (j === from) continue;
    const distance = squaredDistance(values, centroids, [i * d, j * d, d]);
    const cost = (totals[j]! * distance) / (totals[j]! + weight);
    if (cost < least) {
      least = cost;
      best = j;
    }
  }
  return best;
}
