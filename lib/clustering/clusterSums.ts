import { squaredDistance } from "./squaredDistance.ts";
import type { KMeansProblem } from "./kMeansTypes.ts";

/** Weighted sums and total weights of the clusters: what centroids are made of. */
export interface ClusterSums {
  /** k rows in one block. */
  readonly sums: Float64Array;
  readonly totals: Float64Array;
}

/** Sums of the rows of each cluster. */
export function clusterSums(
  { points: { values, n, d }, weights, k }: KMeansProblem,
  labels: Int32Array,
): ClusterSums {
  const sums = new Float64Array(k * d);
  const totals = new Float64Array(k);
  for (let i = 0; i < n; i++) {
    const weight = weights ? weights[i]! : 1;
    const j = labels[i]!;
    totals[j]! += weight;
    for (let t = 0, p = i * d, q = j * d; t < d; t++) sums[q + t]! += weight * values[p + t]!;
  }
  return { sums, totals };
}

/** Takes a row out of one cluster and puts it into another. */
export function moveRow(
  { sums, totals }: ClusterSums,
  { points: { values, d }, weights }: KMeansProblem,
  [i, from, to]: readonly [number, number, number],
): void {
  const weight = weights ? weights[i]! : 1;
  totals[from]! -= weight;
  totals[to]! += weight;
  for (let t = 0; t < d; t++) {
    const value = weight * values[i * d + t]!;
    sums[from * d + t]! -= value;
    sums[to * d + t]! += value;
  }
}

/** Sums over totals; a cluster without weight keeps the centroid it had. */
export function toCentroids({ sums, totals }: ClusterSums, before: Float64Array): Float64Array {
  const d = sums.length / totals.length;
  return sums.map((sum, p) => {
    const total = totals[Math.floor(p / d)]!;
    return total > 0 ? sum / total : before[p]!;
  });
}

/**
 * Gives each empty cluster the row farthest from its own centroid, as scikit-learn does.
 *
 * @returns the rows that moved; fewer than the empty clusters when too few rows differ.
 */
export function relocateEmpty(
  problem: KMeansProblem,
  state: { readonly centroids: Float64Array; readonly labels: Int32Array },
  sums: ClusterSums,
): number[] {
  const empty = Array.from(sums.totals.keys()).filter((j) => !(sums.totals[j]! > 0));
  if (empty.length === 0) return [];
  const { values, n, d } = problem.points;
  const { centroids, labels } = state;
  const distances = Float64Array.from({ length: n }, (_, i) => {
    const weighted = problem.weights ? problem.weights[i]! > 0 : true;
    return weighted ? squaredDistance(values, centroids, [i * d, labels[i]! * d, d]) : 0;
  });
  const moved: number[] = [];
  for (const j of empty) {
    const i = farthest(distances);
    if (!(distances[i]! > 0)) break;
    distances[i] = 0;
    moveRow(sums, problem, [i, labels[i]!, j]);
    labels[i] = j;
    moved.push(i);
  }
  return moved;
}

function farthest(distances: Float64Array): number {
  let best = 0;
  for (let i = 1; i < distances.length; i++) if (distances[i]! > distances[best]!) best = i;
  return best;
}
