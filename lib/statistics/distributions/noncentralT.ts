import { incompleteBeta } from "../special/incompleteBeta.ts";
import { logGamma } from "../special/logGamma.ts";
import { poissonMixture } from "../special/poissonMixture.ts";
import { tail } from "../special/tails.ts";
import { normal } from "./normal.ts";
import { requireParameter } from "./requireParameter.ts";

/**
 * Tails of the noncentral t distribution, absolute error near 1e-14; power and effect intervals.
 *
 * @param df - Degrees of freedom above 0.
 * @param delta - Noncentrality; the work grows with |delta|.
 * @see Lenth (1989), Applied Statistics 38, AS 243.
 */
export function noncentralT(
  df: number,
  delta: number,
): { cdf(t: number): number; sf(t: number): number } {
  const name = "noncentralT";
  requireParameter(df > 0 && df < Infinity, name, "df must be above 0 and finite", df);
  requireParameter(Math.abs(delta) < 1e6, name, "delta must lie in (-1e6, 1e6)", delta);
  const cdf = (t: number): number => (t < 0 ? upper(-t, df, -delta) : 1 - upper(t, df, delta));
  const sf = (t: number): number => (t < 0 ? 1 - upper(-t, df, -delta) : upper(t, df, delta));
  return { cdf, sf };
}

/** P(T > t) for t ≥ 0: what is not below zero and not between zero and t. */
function upper(t: number, df: number, delta: number): number {
  if (t === 0) return normal().cdf(delta);
  const rate = (delta * delta) / 2;
  const ratio = (t * t) / df;
  const [x, y] = [ratio / (1 + ratio), 1 / (1 + ratio)];
  const beyond = (a: number) => tail(incompleteBeta(a, df / 2, x, y), false);
  // P(T > 0) minus P(0 < T ≤ t), joined term by term so that both keep their digits.
  const even = poissonMixture(rate, (j) => beyond(j + 0.5));
  const odd = poissonMixture(rate, (j) => {
    const shift = Math.exp(logGamma(j + 1) - logGamma(j + 1.5));
    return shift * beyond(j + 1);
  });
  return Math.min(1, Math.max(0, 0.5 * (even + (delta / Math.SQRT2) * odd)));
}
