import { findRoot } from "../../statistics/special/findRoot.ts";

/**
 * The real number of units at which a rising power function reaches a target.
 *
 * @param powerAt - Power with n units, rising in n.
 * @param least - Smallest n for which it is defined.
 * @returns n, at least `least`; Infinity when more than 1e15 units are needed.
 */
export function solveSampleSize(
  powerAt: (n: number) => number,
  target: number,
  least: number,
): number {
  if (powerAt(least) >= target) return least;
  let high = least * 2;
  while (powerAt(high) < target) {
    high *= 2;
    if (high > 1e15) return Infinity;
  }
  return findRoot((n) => powerAt(n) - target, high / 2, high);
}
