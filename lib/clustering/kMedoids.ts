import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { runSteps } from "../statistics/runSteps.ts";
import type { Steps, Watch } from "../statistics/runSteps.ts";
import { beyondSquares } from "./beyondSquares.ts";
import { condensedDistances, pairIndex } from "./condensedDistances.ts";
import type { Metric } from "./condensedDistances.ts";
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

interface Search {
  readonly n: number;
  readonly distance: (i: number, j: number) => number;
  readonly medoids: number[];
  /** Place in `medoids` of the nearest one, and distances to it and to the second nearest. */
  readonly labels: Int32Array;
  readonly nearest: Float64Array;
  readonly second: Float64Array;
}

function* medoidSteps(points: Points, options: KMedoidsOptions): Steps<Medoids> {
  const { k, metric = "euclidean", maxIterations = 300 } = options;
  const { n } = points;
  const distances = condensedDistances(points, metric);
  const search: Search = {
    n,
    distance: (i, j) => (i === j ? 0 : distances[pairIndex(n, i, j)]!),
    medoids: [],
    labels: new Int32Array(n),
    nearest: new Float64Array(n).fill(Infinity),
    second: new Float64Array(n).fill(Infinity),
  };
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

/** BUILD: the row that lowers the cost most. */
function nextMedoid({ n, distance, medoids, nearest }: Search): number {
  let [best, most] = [-1, -Infinity];
  for (let i = 0; i < n; i++) {
    if (medoids.includes(i)) continue;
    let gain = 0;
    for (let j = 0; j < n; j++) {
      const to = distance(i, j);
      gain += medoids.length === 0 ? -to : Math.max(0, nearest[j]! - to);
    }
    if (gain > most) [best, most] = [i, gain];
  }
  return best;
}

function refresh({ n, distance, medoids, labels, nearest, second }: Search): void {
  for (let i = 0; i < n; i++) {
    nearest[i] = second[i] = Infinity;
    medoids.forEach((medoid, place) => {
      const to = distance(i, medoid);
      // A medoid belongs to itself, whatever rows equal it.
      if (to < nearest[i]! || medoid === i) {
        second[i] = nearest[i]!;
        nearest[i] = to;
        labels[i] = place;
      } else if (to < second[i]!) second[i] = to;
    });
  }
}

/** SWAP: the exchange of a medoid and a row that changes the cost most. */
function bestSwap(search: Search): { row: number; place: number; change: number } {
  const { n, distance, medoids, labels, nearest, second } = search;
  const removal = new Float64Array(medoids.length);
  if (medoids.length > 1)
    for (let j = 0; j < n; j++) removal[labels[j]!]! += second[j]! - nearest[j]!;
  let best = { row: -1, place: -1, change: Infinity };
  for (let i = 0; i < n; i++) {
    if (medoids.includes(i)) continue;
    const changes = removal.slice();
    let shared = 0;
    for (let j = 0; j < n; j++) {
      const to = distance(i, j);
      const own = nearest[j]!;
      if (medoids.length === 1) changes[0]! += to - own;
      else if (to < own) {
        shared += to - own;
        changes[labels[j]!]! += own - second[j]!;
      } else if (to < second[j]!) changes[labels[j]!]! += to - second[j]!;
    }
    changes.forEach((change, place) => {
      if (change + shared < best.change) best = { row: i, place, change: change + shared };
    });
  }
  return best;
}

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
