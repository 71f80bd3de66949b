import { noncentralT } from "../distributions/noncentralT.ts";
import { findRoot } from "../special/findRoot.ts";

/**
 * Interval of the noncentrality with which a t statistic agrees.
 *
 * @param t - From −100 to 100.
 * @param df - At most 1e5; beyond either the normal approximation is as good.
 * @see Steiger & Fouladi (1997), in What If There Were No Significance Tests?
 */
export function noncentralTInterval(t: number, df: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  const reach = 40 * Math.sqrt(1 + (t * t) / df) + 10;
  const low = findRoot((delta) => noncentralT(df, delta).sf(t) - tail, t + reach, t - reach);
  const high = findRoot((delta) => noncentralT(df, delta).cdf(t) - tail, t - reach, t + reach);
  return [low, high];
}
