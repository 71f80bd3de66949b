import { normal } from "../distributions/normal.ts";
import { sortedCopy } from "../ranking/sortedCopy.ts";
import type { Alternative, Interval } from "../result.ts";

const MAX_VALUES = 2000;

/**
 * Hodges and Lehmann's pseudomedian and its interval: order statistics of the Walsh averages, at
 * the quantile of the signed-rank distribution.
 *
 * @param options - `masses` of the exact distribution; without them the normal approximation.
 * @returns an empty object for more than 2,000 values, whose averages would be too many; a bound
 *   is null where the level cannot be reached.
 * @see Hollander, Wolfe & Chicken (2014), Nonparametric Statistical Methods, 3.2 and 3.3.
 */
export function walshInterval(
  values: readonly number[],
  options: { level: number; alternative: Alternative; masses?: Float64Array },
): { estimate?: number; interval?: Interval } {
  const n = values.length;
  if (n > MAX_VALUES) return {};
  const averages = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) averages[at++] = values[i]! / 2 + values[j]! / 2;
  const sorted = sortedCopy(averages);
  const { level, alternative, masses } = options;
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const cut = masses ? exactCut(masses, tail) : normalCut(n, tail);
  const last = sorted.length - 1;
  const bound = (index: number) => (index < 0 || index > last ? null : sorted[index]!);
  return {
    estimate: sorted[last >> 1]! / 2 + sorted[(last + 1) >> 1]! / 2,
    interval: [
      alternative === "less" ? null : bound(cut - 1),
      alternative === "greater" ? null : bound(last - cut + 1),
    ],
  };
}

/** How many averages are cut off at an end: smallest k with P(W ≤ k) > tail. */
function exactCut(masses: Float64Array, tail: number): number {
  let sum = 0;
  for (let k = 0; k < masses.length; k++) {
    sum += masses[k]!;
    if (sum > tail) return k;
  }
  return masses.length - 1;
}

function normalCut(n: number, tail: number): number {
  const mean = (n * (n + 1)) / 4;
  const sd = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  const cut = Math.round(mean - normal().isf(tail) * sd);
  return Math.min(2 * mean, Math.max(0, cut));
}
