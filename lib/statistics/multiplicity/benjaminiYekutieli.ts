import { stepwise } from "./stepwise.ts";

/**
 * Benjamini and Yekutieli's adjusted p-values. Holds the false discovery rate under any dependence.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family, at least the number of p-values.
 * @see Benjamini & Yekutieli (2001), Annals of Statistics 29, 1165–1188.
 */
export function benjaminiYekutieli(p: ArrayLike<number>, family = p.length): Float64Array {
  let harmonic = 0;
  for (let i = family; i >= 1; i--) harmonic += 1 / i;
  return stepwise(p, (value, rank) => ((harmonic * family) / rank) * value, "up");
}
