import { sortedCopy } from "../ranking/sortedCopy.ts";
import type { Alternative, Interval } from "../result.ts";
import { orderInterval } from "./orderInterval.ts";

const MAX_PAIRS = 1_000_000;

interface Options {
  readonly level: number;
  readonly alternative: Alternative;
  readonly masses?: Float64Array | undefined;
  /** Standard deviation of U. */
  readonly sd: number;
}

/**
 * Hodges and Lehmann's shift between two groups, the median of all differences a − b, and its
 * interval from Mann and Whitney's U.
 *
 * @returns an empty object for more than a million pairs, whose differences would be too many.
 * @see Hodges & Lehmann (1963), Annals of Mathematical Statistics 34; Hollander, Wolfe & Chicken
 *   (2014), Nonparametric Statistical Methods, 4.2 and 4.3. Checked against R.
 */
export function shiftInterval(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: Options,
): { shift?: number; shiftInterval?: Interval } {
  if (a.length * b.length > MAX_PAIRS) return {};
  const differences = new Float64Array(a.length * b.length);
  let at = 0;
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) differences[at++] = a[i]! - b[j]!;
  const { estimate, interval } = orderInterval(sortedCopy(differences), options);
  return { shift: estimate, shiftInterval: interval };
}
