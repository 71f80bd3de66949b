import type { Random } from "../random/createRandom.ts";
import type { KMeansProblem } from "./kMeansTypes.ts";
import { seedPlusPlus } from "./seedPlusPlus.ts";
import { twoNearest } from "./twoNearest.ts";

/**
 * With more rows than this, k-means++ looks at a random sample of so many: on 100,000 rows it took
 * a third of the time of a run, for a start no better.
 */
const SEED_ROWS = 16_384;

/** Where a run starts: k centroids in one block, and the rows as they see them. */
export interface Seeding {
  readonly centroids: Float64Array;
  /** The nearest centroid of each row. */
  readonly labels: Int32Array;
  /** Distance to it. */
  readonly upper: Float64Array;
  /** Distance to the second nearest; Infinity when there is one only. */
  readonly lower: Float64Array;
}

/** The start from given centroids. */
export function seedFrom(
  { points: { values, n, d } }: KMeansProblem,
  centroids: Float64Array,
): Seeding {
  const labels = new Int32Array(n);
  const upper = new Float64Array(n);
  const lower = new Float64Array(n);
  const distances = Float64Array.of(0, 0, d);
  for (let i = 0; i < n; i++) {
    labels[i] = twoNearest(values, i * d, centroids, distances);
    upper[i] = Math.sqrt(distances[0]!);
    lower[i] = Math.sqrt(distances[1]!);
  }
  return { centroids, labels, upper, lower };
}

/** A random start by greedy k-means++, on a random sample of the rows when there are many. */
export function seedAtRandom(problem: KMeansProblem, random: Random): Seeding {
  const { n } = problem.points;
  const few = n <= SEED_ROWS ? problem : sampleRows(problem, random);
  return seedFrom(problem, seedPlusPlus(few, random));
}

function sampleRows(problem: KMeansProblem, random: Random): KMeansProblem {
  const { points, weights } = problem;
  const { d } = points;
  const count = Math.max(SEED_ROWS, 10 * problem.k);
  const values = new Float64Array(count * d);
  const sampled = weights && new Float64Array(count);
  for (let s = 0; s < count; s++) {
    const i = weights ? drawn(weights, random) : random.integer(0, points.n - 1);
    values.set(points.values.subarray(i * d, i * d + d), s * d);
    if (sampled) sampled[s] = weights[i]!;
  }
  return { ...problem, weights: sampled, points: { values, n: count, d } };
}

/** A row with weight above 0, each equally likely. */
function drawn(weights: Float64Array, random: Random): number {
  for (;;) {
    const i = random.integer(0, weights.length - 1);
    if (weights[i]! > 0) return i;
  }
}
