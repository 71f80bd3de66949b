import type { Random } from "../random/createRandom.ts";
import type { KMeansProblem } from "./kMeansTypes.ts";
import { squaredDistance } from "./squaredDistance.ts";

/** The rows as the centroids chosen so far see them. */
interface Cover {
  readonly centroids: Float64Array;
  /** The nearest centroid of each row. */
  readonly labels: Int32Array;
  /** Squared distance to it. */
  nearest: Float64Array;
  /** Sum of weight × squared distance. */
  potential: number;
}

/**
 * Greedy k-means++: each next centroid is the best of 2 + ⌊ln k⌋ rows drawn with probability
 * proportional to weight × squared distance to the nearest centroid so far.
 *
 * @returns k centroids in one block; rows repeat when fewer than k of them differ.
 * @see Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, section 2 and
 *   the greedy variant of its section 7, as scikit-learn uses it.
 */
export function seedPlusPlus(problem: KMeansProblem, random: Random): Float64Array {
  const { points, weights, k } = problem;
  const { values, n, d } = points;
  const trials = 2 + Math.floor(Math.log(k));
  const first = weights ? random.weightedIndex(weights) : random.integer(0, n - 1);
  const cover = firstCover(problem, first);
  const { centroids, labels } = cover;
  let candidate: Float64Array = new Float64Array(n);
  let best: Float64Array = new Float64Array(n);
  for (let j = 1; j < k; j++) {
    let least = Infinity;
    let chosen = 0;
    for (let trial = 0; trial < trials; trial++) {
      const row = drawRow(cover, weights, random.uniform());
      const reach = reachOf(values.subarray(row * d, row * d + d), centroids.subarray(0, j * d));
      const left = coverWith(problem, cover, { row, reach, into: candidate });
      if (left >= least) continue;
      [least, chosen] = [left, row];
      [candidate, best] = [best, candidate];
    }
    for (let i = 0; i < n; i++) if (best[i]! < cover.nearest[i]!) labels[i] = j;
    [cover.nearest, best] = [best, cover.nearest];
    cover.potential = least;
    centroids.set(values.subarray(chosen * d, chosen * d + d), j * d);
  }
  return centroids;
}

function firstCover({ points: { values, n, d }, weights, k }: KMeansProblem, row: number): Cover {
  const centroids = new Float64Array(k * d);
  centroids.set(values.subarray(row * d, row * d + d));
  const nearest = new Float64Array(n);
  let potential = 0;
  for (let i = 0; i < n; i++) {
    nearest[i] = squaredDistance(values, values, [i * d, row * d, d]);
    potential += weights ? weights[i]! * nearest[i]! : nearest[i]!;
  }
  return { centroids, labels: new Int32Array(n), nearest, potential };
}

/**
 * A quarter of the squared distance from a row to each centroid: nearer to its centroid than that,
 * no other row can gain (triangle inequality).
 *
 * @see Raff (2021), Exact acceleration of k-means++ and k-means‖, IJCAI.
 */
function reachOf(row: Float64Array, centroids: Float64Array): Float64Array {
  const d = row.length;
  return Float64Array.from(
    { length: centroids.length / d },
    (_, j) => squaredDistance(row, centroids, [0, j * d, d]) / 4,
  );
}

interface Candidate {
  readonly row: number;
  readonly reach: Float64Array;
  /** Filled with the squared distances if the row were the next centroid. */
  readonly into: Float64Array;
}

/** The potential if a row were the next centroid. */
function coverWith(
  { points: { values, n, d }, weights }: KMeansProblem,
  { nearest, labels }: Cover,
  { row, reach, into }: Candidate,
): number {
  let total = 0;
  for (let i = 0; i < n; i++) {
    let least = nearest[i]!;
    if (least > reach[labels[i]!]!) {
      let distance = 0;
      for (let p = i * d, q = row * d, end = p + d; p < end; p++, q++) {
        const difference = values[p]! - values[q]!;
        distance += difference * difference;
      }
      if (distance < least) least = distance;
    }
    into[i] = least;
    total += weights ? weights[i]! * least : least;
  }
  return total;
}

function drawRow(
  { nearest, potential }: Cover,
  weights: Float64Array | undefined,
  u: number,
): number {
  let left = u * potential;
  let last = 0;
  for (let i = 0; i < nearest.length; i++) {
    const share = weights ? weights[i]! * nearest[i]! : nearest[i]!;
    if (share > 0) last = i;
    left -= share;
    if (left < 0) return i;
  }
  return last;
}
