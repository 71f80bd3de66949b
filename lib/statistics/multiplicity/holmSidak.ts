import { stepwise } from "./stepwise.ts";

/**
 * Holm's step-down with Šidák's levels. Holds the family-wise error rate for independent tests.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family, at least the number of p-values.
 */
export function holmSidak(p: ArrayLike<number>, family = p.length): Float64Array {
  return stepwise(
    p,
    (value, rank) => -Math.expm1((family - rank + 1) * Math.log1p(-value)),
    "down",
  );
}
