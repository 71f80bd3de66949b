import { featureColumn } from "./scaledPoints.ts";
import { REVENUE } from "./features.ts";
import type { Customers } from "./types.ts";

/** Cluster numbers in descending order of mean revenue, and the labels so renumbered. */
export interface RankedSegments {
  /** Cluster that stands at each place. */
  readonly order: readonly number[];
  /** Place of each customer's cluster, from 0. */
  readonly labels: Int32Array;
}

/** Renumbers clusters by mean revenue; empty ones come last. */
export function rankSegments(
  customers: Pick<Customers, "values">,
  labels: Int32Array,
  k: number,
): RankedSegments {
  const revenue = featureColumn(customers, REVENUE);
  const sums = new Float64Array(k);
  const counts = new Float64Array(k);
  labels.forEach((label, i) => {
    sums[label]! += revenue[i]!;
    counts[label]! += 1;
  });
  const mean = (j: number) => (counts[j]! > 0 ? sums[j]! / counts[j]! : -Infinity);
  const order = Array.from({ length: k }, (_, j) => j).sort((a, b) => mean(b) - mean(a) || a - b);
  const places = new Int32Array(k);
  order.forEach((cluster, place) => (places[cluster] = place));
  return { order, labels: labels.map((label) => places[label]!) };
}
