import { clusterSums, relocateEmpty, toCentroids } from "./clusterSums.ts";
import type { KMeansFrame, KMeansProblem, KMeansState, Seeding } from "./kMeansTypes.ts";
import { squaredDistance } from "./squaredDistance.ts";
import { twoNearest } from "./twoNearest.ts";

/**
 * Lloyd's iterations from given centroids: assign each row to the nearest, move each centroid to
 * its rows' mean.
 *
 * @param frames - When given, filled with one frame per assignment.
 * @see Lloyd (1982), Least squares quantization in PCM, IEEE Trans. Inf. Theory 28.
 */
export function lloydRun(
  problem: KMeansProblem,
  { centroids, labels }: Seeding,
  frames?: KMeansFrame[],
): KMeansState {
  const state: KMeansState = { centroids, labels, iterations: 0, converged: false };
  frames?.push(frame(problem, state, problem.points.n));
  while (state.iterations < problem.maxIterations && !state.converged) {
    state.iterations++;
    const sums = clusterSums(problem, labels);
    relocateEmpty(problem, state, sums);
    const next = toCentroids(sums, state.centroids);
    const shift = squaredDistance(next, state.centroids, [0, 0, next.length]);
    state.centroids = next;
    const moved = assign(problem, state);
    frames?.push(frame(problem, state, moved));
    state.converged = moved === 0 || shift <= problem.shiftLimit;
  }
  return state;
}

function assign({ points: { values, n, d } }: KMeansProblem, state: KMeansState): number {
  const { centroids, labels } = state;
  const distances = Float64Array.of(0, 0, d);
  let moved = 0;
  for (let i = 0; i < n; i++) {
    const nearest = twoNearest(values, i * d, centroids, distances);
    if (nearest === labels[i]) continue;
    labels[i] = nearest;
    moved++;
  }
  return moved;
}

function frame(problem: KMeansProblem, state: KMeansState, moved: number): KMeansFrame {
  const { d } = problem.points;
  const { centroids, labels } = state;
  const rows = Array.from({ length: problem.k }, (_, j) => centroids.slice(j * d, j * d + d));
  return {
    centroids: rows,
    inertia: inertiaOf(problem, centroids, labels),
    moved,
    labels: labels.slice(),
  };
}

/** Sum of weighted squared distances of the rows to their centroids. */
export function inertiaOf(
  { points: { values, n, d }, weights }: KMeansProblem,
  centroids: Float64Array,
  labels: Int32Array,
): number {
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const distance = squaredDistance(values, centroids, [i * d, labels[i]! * d, d]);
    sum += weights ? weights[i]! * distance : distance;
  }
  return sum;
}
