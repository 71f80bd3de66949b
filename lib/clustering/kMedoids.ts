import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import type { Metric } from "./condensedDistances.ts";
import { bestSwap, nextMedoid, refresh, startSearch } from "./medoidSearch.ts";
import { requireClusters } from "./requireClusters.ts";
import type { Points } from "./toPoints.ts";

export interface KMedoidsOptions {
  readonly k: number;
  /** Default "euclidean". */
  readonly metric?: Metric;
  /** Most swaps, default 300. */
  readonly maxIterations?: number;
}

export interface Medoids {
  readonly labels: Int32Array;
  /** Index of each cluster's medoid, in the order they were found. */
  readonly medoids: Int32Array;
  readonly sizes: Float64Array;
  /** Sum of distances to the medoids. */
  readonly cost: number;
  /** The same after BUILD, before any swap. */
  readonly buildCost: number;
  readonly iterations: number;
  readonly converged: boolean;
}

const ID = "k-medoids";
/** Half a gigabyte of distances. */
const MOST_ROWS = 11_000;

/**
 * Partitioning around medoids: k rows that have the least sum of distances from all rows. Less
 * moved by outliers than k-means; centres are rows that exist.
 *
 * @returns labels and medoids after BUILD and the best swaps; `estimate`, the mean distance.
 * @see Kaufman & Rousseeuw (1990), Finding Groups in Data, chapter 2; swaps are evaluated for all
 *   medoids at once as in Schubert & Rousseeuw (2021), Fast and eager k-medoids, Information Systems 101.
 */
export async function kMedoids(
  points: Points,
  options: KMedoidsOptions,
  watch: Watch = {},
): Promise<Result<Medoids>> {
  const { n } = points;
  requireClusters(ID, n, options);
  if (n > MOST_ROWS) throw new RangeError(`${ID}: rows must number at most ${MOST_ROWS}, got ${n}`);
  const reason = beyondSquares(points.values);
  if (reason) return undefinedResult(ID, reason);
  const found = await runSteps(medoidSteps(points, options), watch);
  const warnings = found.converged ? [] : [`not converged after ${found.iterations} swaps`];
  return okResult(ID, { ...found, estimate: found.cost / n, warnings });
}

function* medoidSteps(points: Points, options: KMedoidsOptions): Steps<Medoids> {
  const { k, metric = "euclidean", maxIterations = 300 } = options;
  const search = startSearch(points, metric);
  while (search.medoids.length < k) {
    search.medoids.push(nextMedoid(search));
    yield (0.5 * search.medoids.length) / k;
    refresh(search);
  }
  const buildCost = total(search.nearest);
  let [iterations, converged] = [0, false];
  while (!converged && iterations < maxIterations) {
    const { row, place, change } = bestSwap(search);
    converged = !(change < -1e-12 * buildCost);
    if (converged) break;
    search.medoids[place] = row;
    refresh(search);
    iterations++;
    yield 0.5 + (0.5 * iterations) / maxIterations;
  }
  const sizes = new Float64Array(k);
  for (const label of search.labels) sizes[label]!++;
  const { labels, nearest } = search;
  const medoids = Int32Array.from(search.medoids);
  return { labels, medoids, sizes, cost: total(nearest), buildCost, iterations, converged };
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
