import { betaMixture } from "../special/betaMixture.ts";
import { logGamma } from "../special/logGamma.ts";
import { stirlingSeries } from "../special/stirlingSeries.ts";
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
  // P(T > 0) minus P(0 < T ≤ t), joined term by term so that both keep their digits.
  const even = betaMixture({ rate, a: 0.5, b: df / 2, x, y }, false);
  const odd = betaMixture({ rate, a: 1, b: df / 2, x, y }, false, halfStep);
  return Math.min(1, Math.max(0, 0.5 * (even + (delta / Math.SQRT2) * odd)));
}

/** Γ(j + 1) / Γ(j + 3/2), by Stirling's series where the logarithms would cancel. */
function halfStep(j: number): number {
  if (j < 20) return Math.exp(logGamma(j + 1) - logGamma(j + 1.5));
  const z = j + 1;
  const rest = 0.5 - z * Math.log1p(0.5 / z) + stirlingSeries(z) - stirlingSeries(z + 0.5);
  return Math.exp(rest) / Math.sqrt(z);
}
