import type { KMeansProblem, Seeding } from "./kMeansTypes.ts";
import { twoNearest } from "./twoNearest.ts";

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
