import type { Points } from "./toPoints.ts";

/**
 * Mean of each column, in two passes, so that a column of equal values has exactly that mean.
 *
 * @param weights - Weight of each row, default 1; they add up to more than 0.
 */
export function columnMeans({ values, n, d }: Points, weights?: ArrayLike<number>): Float64Array {
  let total = 0;
  const means = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    const weight = weights?.[i] ?? 1;
    total += weight;
    for (let t = 0; t < d; t++) means[t]! += weight * values[i * d + t]!;
  }
  for (let t = 0; t < d; t++) means[t]! /= total;
  const rest = new Float64Array(d);
  for (let i = 0; i < n; i++) {
    const weight = weights?.[i] ?? 1;
    for (let t = 0; t < d; t++) rest[t]! += weight * (values[i * d + t]! - means[t]!);
  }
  return means.map((mean, t) => mean + rest[t]! / total);
}

/** The rows less a vector. */
export function shiftRows({ values, n, d }: Points, by: ArrayLike<number>): Points {
  const shifted = new Float64Array(values.length);
  for (let i = 0, p = 0; i < n; i++)
    for (let t = 0; t < d; t++, p++) shifted[p] = values[p]! - by[t]!;
  return { values: shifted, n, d };
}
