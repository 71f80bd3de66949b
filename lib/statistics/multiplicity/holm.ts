import { stepwise } from "./stepwise.ts";

/**
 * Holm's step-down adjusted p-values. Holds the family-wise error rate under any dependence and is
 * never weaker than Bonferroni.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family, at least the number of p-values.
 * @see Holm (1979), Scandinavian Journal of Statistics 6, 65–70.
 */
export function holm(p: ArrayLike<number>, family = p.length): Float64Array {
  return stepwise(p, (value, rank) => (family - rank + 1) * value, "down");
}
