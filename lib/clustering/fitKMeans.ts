import { createRandom } from "../random/createRandom.ts";
import { finishSteps } from "../statistics/runSteps.ts";
import type { Steps } from "../statistics/runSteps.ts";
import { clusterSums } from "./clusterSums.ts";
import { columnMeans, shiftRows } from "./columnMeans.ts";
import { hamerlyRun } from "./hamerlyRun.ts";
import { hartiganWongSwaps } from "./hartiganWongSwaps.ts";
import type { KMeansFrame, KMeansProblem, KMeansState, Seeding } from "./kMeansTypes.ts";
import { inertiaOf, lloydRun } from "./lloydRun.ts";
import { seedAtRandom } from "./seedAtRandom.ts";
import { seedFrom } from "./seedFrom.ts";
import { toPoints, toRows } from "./toPoints.ts";
import type { Points } from "./toPoints.ts";

export interface KMeansOptions {
  /** Clusters, from 1 to the number of rows. */
  readonly k: number;
  /** Weight of each row (how often it occurs), at least 0; default 1. */
  readonly weights?: Float64Array | undefined;
  /** Restarts from new k-means++ centroids, default 10; the lowest inertia wins. */
  readonly nInit?: number;
  /** Default 300. */
  readonly maxIterations?: number;
  /** Stop when the squared shifts add up to this share of the mean column variance; default 1e-4. */
  readonly tolerance?: number;
  /** Default 1. */
  readonly seed?: number;
  /** Default "hamerly": the same iterations as "lloyd", with less work. */
  readonly algorithm?: "hamerly" | "lloyd";
  /** Start from these rows instead; one run. */
  readonly initialCentroids?: readonly ArrayLike<number>[] | undefined;
  /** Move single rows after the iterations (Hartigan and Wong), default false. */
  readonly swaps?: boolean;
  /**
   * Keep each iteration over all rows of the best run, default false; needs memory for the labels
   * of each.
   */
  readonly trace?: boolean;
}

export interface KMeansFit {
  /** Cluster of each row, from 0. */
  readonly labels: Int32Array;
  readonly centroids: Float64Array[];
  /** Total weight of each cluster. */
  readonly sizes: Float64Array;
  /** Sum of weighted squared distances to the centroids. */
  readonly inertia: number;
  readonly iterations: number;
  /** False when `maxIterations` ended the run. */
  readonly converged: boolean;
  /** Inertia of each restart. */
  readonly inertias: Float64Array;
  /** Index of the restart that won. */
  readonly best: number;
  /** Rows that Hartigan–Wong moves changed in the best run. */
  readonly swapped: number;
  readonly trace?: readonly KMeansFrame[];
}

interface Run {
  readonly state: KMeansState;
  readonly inertia: number;
  readonly swapped: number;
  readonly frames: readonly KMeansFrame[] | undefined;
}

/** k-means with restarts; see `kMeansSteps`. */
export const fitKMeans = (points: Points, options: KMeansOptions): KMeansFit =>
  finishSteps(kMeansSteps(points, options));

/**
 * k-means in steps, one per restart.
 *
 * Rows are centred first, so that a large common offset costs no digits.
 *
 * @param points - Finite values whose squares are within the doubles.
 */
export function* kMeansSteps(points: Points, options: KMeansOptions): Steps<KMeansFit> {
  const { k, weights, maxIterations = 300, tolerance = 1e-4, seed = 1 } = options;
  const means = columnMeans(points, weights);
  const centred = shiftRows(points, means);
  const shiftLimit = tolerance * meanVariance(centred, weights);
  const problem: KMeansProblem = { points: centred, weights, k, maxIterations, shiftLimit };
  const start = options.initialCentroids;
  const random = createRandom(seed);
  const inertias = new Float64Array(start ? 1 : (options.nInit ?? 10));
  let [best, bestAt]: [Run | undefined, number] = [undefined, 0];
  for (let r = 0; r < inertias.length; r++) {
    const seeding = start
      ? seedFrom(problem, shiftRows(toPoints(start), means).values)
      : seedAtRandom(problem, random);
    const run = runOnce(problem, seeding, options);
    inertias[r] = run.inertia;
    if (!best || run.inertia < best.inertia) [best, bestAt] = [run, r];
    yield (r + 1) / inertias.length;
  }
  return toFit(problem, best!, means, { inertias, best: bestAt });
}

function runOnce(problem: KMeansProblem, start: Seeding, options: KMeansOptions): Run {
  const frames: KMeansFrame[] | undefined = options.trace ? [] : undefined;
  const state =
    options.algorithm === "lloyd" || frames
      ? lloydRun(problem, start, frames)
      : hamerlyRun(problem, start);
  const swapped = options.swaps ? hartiganWongSwaps(problem, state) : 0;
  return { state, inertia: inertiaOf(problem, state.centroids, state.labels), swapped, frames };
}

function toFit(
  problem: KMeansProblem,
  { state, inertia, swapped, frames }: Run,
  means: Float64Array,
  restarts: Pick<KMeansFit, "inertias" | "best">,
): KMeansFit {
  const { k, points } = problem;
  const back = means.map((mean) => -mean);
  const restore = (values: Float64Array) => toRows(shiftRows({ values, n: k, d: points.d }, back));
  return {
    labels: state.labels,
    centroids: restore(state.centroids),
    sizes: clusterSums(problem, state.labels).totals,
    inertia,
    iterations: state.iterations,
    converged: state.converged,
    ...restarts,
    swapped,
    ...(frames && {
      trace: frames.map((frame) => ({
        ...frame,
        centroids: frame.centroids.map((row) => row.map((value, t) => value + means[t]!)),
      })),
    }),
  };
}

/** Mean over the columns of their (population) variances. */
function meanVariance({ values, n, d }: Points, weights: Float64Array | undefined): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < n; i++) {
    const weight = weights ? weights[i]! : 1;
    total += weight;
    for (let t = 0; t < d; t++) sum += weight * values[i * d + t]! ** 2;
  }
  return sum / (total * d);
}
