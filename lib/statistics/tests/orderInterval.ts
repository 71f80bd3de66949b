import { normal } from "../distributions/normal.ts";
import type { Alternative, Interval } from "../result.ts";

interface Options {
  readonly level: number;
  readonly alternative: Alternative;
  /** Probabilities of the rank statistic 0, 1, …, when p is exact. */
  readonly masses?: Float64Array | undefined;
  /** Standard deviation of the rank statistic, for the normal approximation. */
  readonly sd: number;
}

/**
 * Hodges and Lehmann's estimate, the median of pairwise averages or differences, and its interval:
 * the order statistics at the quantile of the rank statistic.
 *
 * @param sorted - In ascending order; the rank statistic goes from 0 to their number.
 * @returns a bound is null where the level cannot be reached.
 */
export function orderInterval(
  sorted: Float64Array,
  { level, alternative, masses, sd }: Options,
): { estimate: number; interval: Interval } {
  const tail = alternative === "two-sided" ? (1 - level) / 2 : 1 - level;
  const cut = masses ? exactCut(masses, tail) : normalCut(sorted.length, sd, tail);
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

/** How many are cut off at an end: smallest k with P(W ≤ k) > tail. */
function exactCut(masses: Float64Array, tail: number): number {
  let sum = 0;
  for (let k = 0; k < masses.length; k++) {
    sum += masses[k]!;
    if (sum > tail) return k;
  }
  return masses.length - 1;
}

function normalCut(count: number, sd: number, tail: number): number {
  const cut = Math.round(count / 2 - normal().isf(tail) * sd);
  return Math.min(count, Math.max(0, cut));
}
