import { findRoot } from "../special/findRoot.ts";

type Pair = readonly [number, number];

/**
 * The most likely rates of two groups whose difference (first − second) is given.
 *
 * By the root of the likelihood's slope, which falls throughout: the closed form of the paper
 * loses half the digits where rates are near 0.
 *
 * @param successes - Of both groups.
 * @param trials - Of both groups, above 0.
 * @param difference - In [−1, 1].
 * @see Miettinen & Nurminen (1985), Statistics in Medicine 4, 213–226, appendix I.
 */
export function restrictedRates([x, y]: Pair, [m, n]: Pair, difference: number): [number, number] {
  // The smaller rate is solved for, so that one near 0 keeps its digits.
  if (difference < 0) {
    const [second, first] = restrictedRates([y, x], [n, m], -difference);
    return [first, second];
  }
  const slope = (rate: number) =>
    part(x, rate + difference) -
    part(m - x, 1 - difference - rate) +
    part(y, rate) -
    part(n - y, 1 - rate);
  const most = 1 - difference;
  const rate = !(slope(0) > 0) ? 0 : !(slope(most) < 0) ? most : findRoot(slope, 0, most);
  return [Math.min(1, rate + difference), rate];
}

/** A count over its rate; nothing for no count, whatever the rate. */
const part = (count: number, rate: number) => (count === 0 ? 0 : count / Math.max(0, rate));
