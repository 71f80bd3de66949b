import { noncentralT } from "../distributions/noncentralT.ts";
import { normal } from "../distributions/normal.ts";
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
  const reach = (2 + 1.5 * normal().isf(tail)) * Math.sqrt(1 + (t * t) / df);
  const solve = (excess: (delta: number) => number, side: 1 | -1) => {
    const near = findRoot(excess, t, t + side * reach);
    return Number.isNaN(near) ? findRoot(excess, t - 20 * reach, t + 20 * reach) : near;
  };
  return [
    solve((delta) => noncentralT(df, delta).sf(t) - tail, -1),
    solve((delta) => noncentralT(df, delta).cdf(t) - tail, 1),
  ];
}
