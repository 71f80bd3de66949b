import { clusterSums, moveRow, relocateEmpty, toCentroids } from "./clusterSums.ts";
import type { ClusterSums } from "./clusterSums.ts";
import type { KMeansProblem, KMeansState, Seeding } from "./kMeansTypes.ts";
import { squaredDistance } from "./squaredDistance.ts";
import { twoNearest } from "./twoNearest.ts";

/** What Hamerly's bounds need from one iteration to the next. */
interface Bounds {
  /** At least each row's distance to its own centroid. */
  readonly upper: Float64Array;
  /** At most each row's distance to any other centroid. */
  readonly lower: Float64Array;
  readonly sums: ClusterSums;
}

/**
 * Lloyd's iterations with one lower bound per row: rows whose bounds show that their centroid is
 * still the nearest are not looked at. The same result as Lloyd but for exact ties, where a row
 * stays where it is.
 *
 * @see Hamerly (2010), Making k-means even faster, SIAM Data Mining, 130–140.
 */
export function hamerlyRun(problem: KMeansProblem, start: Seeding): KMeansState {
  const { centroids, labels, upper, lower } = start;
  const state: KMeansState = { centroids, labels, iterations: 0, converged: false };
  const bounds = { upper, lower, sums: clusterSums(problem, labels) };
  while (state.iterations < problem.maxIterations && !state.converged) {
    state.iterations++;
    for (const i of relocateEmpty(problem, state, bounds.sums)) {
      bounds.upper[i] = Infinity;
      bounds.lower[i] = 0;
    }
    const next = toCentroids(bounds.sums, state.centroids);
    const shifts = shiftsOf(next, state.centroids, problem.k);
    state.centroids = next;
    const moved = reassign(problem, state, bounds, shifts);
    const total = shifts.reduce((sum, shift) => sum + shift * shift, 0);
    state.converged = moved === 0 || total <= problem.shiftLimit;
  }
  return state;
}

/** Hamerly's algorithm 1: the rows that the bounds leave open; returns how many moved. */
function reassign(
  problem: KMeansProblem,
  { centroids, labels }: KMeansState,
  { upper, lower, sums }: Bounds,
  shifts: Float64Array,
): number {
  const { values, n, d } = problem.points;
  const gaps = halfGaps(centroids, shifts.length);
  const { largest, first, second } = twoLargest(shifts);
  const distances = Float64Array.of(0, 0, d);
  let moved = 0;
  for (let i = 0; i < n; i++) {
    const from = labels[i]!;
    const least = lower[i]! - (from === largest ? second : first);
    const safe = Math.max(gaps[from]!, least);
    lower[i] = least;
    upper[i]! += shifts[from]!;
    if (upper[i]! <= safe) continue;
    let squares = 0;
    for (let p = i * d, q = from * d, end = p + d; p < end; p++, q++) {
      const difference = values[p]! - centroids[q]!;
      squares += difference * difference;
    }
    upper[i] = Math.sqrt(squares);
    if (upper[i]! <= safe) continue;
    const to = twoNearest(values, i * d, centroids, distances);
    upper[i] = Math.sqrt(distances[0]!);
    lower[i] = Math.sqrt(distances[1]!);
    if (to === from) continue;
    labels[i] = to;
    moveRow(sums, problem, [i, from, to]);
    moved++;
  }
  return moved;
}

function shiftsOf(next: Float64Array, before: Float64Array, k: number): Float64Array {
  const d = next.length / k;
  return Float64Array.from({ length: k }, (_, j) =>
    Math.sqrt(squaredDistance(next, before, [j * d, j * d, d])),
  );
}

/** Half the distance of each centroid to its nearest other one. */
function halfGaps(centroids: Float64Array, k: number): Float64Array {
  const d = centroids.length / k;
  const gaps = new Float64Array(k).fill(Infinity);
  for (let j = 1; j < k; j++)
    for (let l = 0; l < j; l++) {
      const gap = Math.sqrt(squaredDistance(centroids, centroids, [j * d, l * d, d])) / 2;
      gaps[j] = Math.min(gaps[j]!, gap);
      gaps[l] = Math.min(gaps[l]!, gap);
    }
  return gaps;
}

function twoLargest(shifts: Float64Array): { largest: number; first: number; second: number } {
  let [largest, first, second] = [0, 0, 0];
  shifts.forEach((shift, j) => {
    if (shift > first) [largest, second, first] = [j, first, shift];
    else if (shift > second) second = shift;
  });
  return { largest, first, second };
}
