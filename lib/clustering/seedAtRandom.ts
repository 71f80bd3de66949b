import type { Random } from "../random/createRandom.ts";
import { hamerlyRun } from "./hamerlyRun.ts";
import type { KMeansProblem, Seeding } from "./kMeansTypes.ts";
import { seedFrom } from "./seedFrom.ts";
import { seedPlusPlus } from "./seedPlusPlus.ts";

/** With more rows than this, a start is sought on a random sample of so many. */
const SAMPLE = 16_384;

/**
 * A random start by greedy k-means++. With many rows it is sought, and brought to convergence, on a
 * random sample of them, which leaves few iterations to do on all rows (half of the time).
 *
 * @see Bradley & Fayyad (1998), Refining initial points for k-means clustering, ICML.
 */
export function seedAtRandom(problem: KMeansProblem, random: Random): Seeding {
  const { n } = problem.points;
  if (n <= SAMPLE) return seedFrom(problem, seedPlusPlus(problem, random));
  const few = sampleRows(problem, random);
  const { centroids } = hamerlyRun(few, seedFrom(few, seedPlusPlus(few, random)));
  return seedFrom(problem, centroids);
}

function sampleRows(problem: KMeansProblem, random: Random): KMeansProblem {
  const { points, weights } = problem;
  const { d } = points;
  const count = Math.max(SAMPLE, 10 * problem.k);
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
