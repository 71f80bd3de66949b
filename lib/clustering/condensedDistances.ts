import type { Steps } from "../statistics/runSteps.ts";
import type { Points } from "./toPoints.ts";

/** How far rows are from each other. */
export type Metric = "euclidean" | "manhattan";

/** Rows between two pauses. */
const STRIDE = 64;

/**
 * Distances of all pairs of rows, the pair (i, j) with i < j at `pairIndex(n, i, j)`.
 *
 * @returns n (n − 1) / 2 distances.
 */
export function* condensedDistances(
  { values, n, d }: Points,
  metric: Metric = "euclidean",
): Steps<Float64Array> {
  const distances = new Float64Array((n * (n - 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++) {
    if (i % STRIDE === STRIDE - 1) yield at / distances.length;
    for (let j = i + 1; j < n; j++) {
      let sum = 0;
      for (let t = 0, p = i * d, q = j * d; t < d; t++) {
        const difference = values[p + t]! - values[q + t]!;
        sum += metric === "euclidean" ? difference * difference : Math.abs(difference);
      }
      distances[at++] = metric === "euclidean" ? Math.sqrt(sum) : sum;
    }
  }
  return distances;
}

/** Where the pair (i, j), i ≠ j in any order, stands among the condensed distances of n rows. */
export function pairIndex(n: number, i: number, j: number): number {
  const [low, high] = i < j ? [i, j] : [j, i];
  return n * low - (low * (low + 1)) / 2 + high - low - 1;
}
