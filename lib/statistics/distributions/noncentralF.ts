import { betaMixture } from "../special/betaMixture.ts";
import { requireParameter } from "./requireParameter.ts";

/**
 * Tails of the noncentral F distribution, absolute error near 1e-14; power and effect intervals.
 *
 * @param df1 - Degrees of freedom of the numerator, above 0.
 * @param df2 - Degrees of freedom of the denominator, above 0.
 * @param lambda - Noncentrality of at least 0; the work grows with its root.
 * @see Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, 30.10.
 */
export function noncentralF(
  df1: number,
  df2: number,
  lambda: number,
): { cdf(f: number): number; sf(f: number): number } {
  const name = "noncentralF";
  requireParameter(df1 > 0 && df1 < Infinity, name, "df1 must be above 0 and finite", df1);
  requireParameter(df2 > 0 && df2 < Infinity, name, "df2 must be above 0 and finite", df2);
  requireParameter(lambda >= 0 && lambda < 1e12, name, "lambda must lie in [0, 1e12)", lambda);
  const side = (f: number, lower: boolean) => {
    if (!(f > 0)) return lower ? 0 : 1;
    const ratio = (df1 * f) / df2;
    const [x, y] = [ratio / (1 + ratio), 1 / (1 + ratio)];
    const mixture = { rate: lambda / 2, a: df1 / 2, b: df2 / 2, x, y };
    return Math.min(1, betaMixture(mixture, lower));
  };
  return { cdf: (f) => side(f, true), sf: (f) => side(f, false) };
}
