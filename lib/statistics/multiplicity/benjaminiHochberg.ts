import { stepwise } from "./stepwise.ts";

/**
 * Benjamini and Hochberg's adjusted p-values (q-values). Holds the false discovery rate for
 * independent or positively dependent tests.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family, at least the number of p-values.
 * @see Benjamini & Hochberg (1995), JRSS B 57, 289–300.
 */
export function benjaminiHochberg(p: ArrayLike<number>, family = p.length): Float64Array {
  return stepwise(p, (value, rank) => (family / rank) * value, "up");
}
