import { benjaminiHochberg } from "./benjaminiHochberg.ts";
import { benjaminiYekutieli } from "./benjaminiYekutieli.ts";
import { bonferroni } from "./bonferroni.ts";
import { hochberg } from "./hochberg.ts";
import { holm } from "./holm.ts";
import { holmSidak } from "./holmSidak.ts";
import { hommel } from "./hommel.ts";
import { sidak } from "./sidak.ts";

const adjustments = {
  none: (p: ArrayLike<number>) => Float64Array.from(p),
  bonferroni,
  holm,
  hochberg,
  hommel,
  sidak,
  "holm-sidak": holmSidak,
  "benjamini-hochberg": benjaminiHochberg,
  "benjamini-yekutieli": benjaminiYekutieli,
};

/** Name of an adjustment for many tests. */
export type Adjustment = keyof typeof adjustments;

/** The names of all adjustments, `none` first. */
export const ADJUSTMENTS = Object.keys(adjustments) as Adjustment[];

/**
 * Adjusted p-values by name, in the order given.
 *
 * @param p - In [0, 1].
 * @param family - Size of the declared family, at least the number of p-values (default).
 */
export function adjustPValues(
  name: Adjustment,
  p: ArrayLike<number>,
  family = p.length,
): Float64Array {
  return adjustments[name](p, family);
}
