import { stepwise } from "./stepwise.ts";

/**
 * Hochberg's step-up adjusted p-values. Holds the family-wise error rate for independent or
 * positively dependent tests.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family; those not given count as p = 1.
 * @see Hochberg (1988), Biometrika 75, 800–802.
 */
export function hochberg(p: ArrayLike<number>, family = p.length): Float64Array {
  return stepwise(p, (value, rank) => (family - rank + 1) * value, "up");
}
