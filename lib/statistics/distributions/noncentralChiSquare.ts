import { incompleteGamma } from "../special/incompleteGamma.ts";
import { poissonMixture } from "../special/poissonMixture.ts";
import { tail } from "../special/tails.ts";
import { requireParameter } from "./requireParameter.ts";

/**
 * Tails of the noncentral χ² distribution, absolute error near 1e-14.
 *
 * @param df - Degrees of freedom above 0.
 * @param lambda - Noncentrality of at least 0; the work grows with its root.
 */
export function noncentralChiSquare(
  df: number,
  lambda: number,
): { cdf(x: number): number; sf(x: number): number } {
  const name = "noncentralChiSquare";
  requireParameter(df > 0 && df < Infinity, name, "df must be above 0 and finite", df);
  requireParameter(lambda >= 0 && lambda < 1e12, name, "lambda must lie in [0, 1e12)", lambda);
  const side = (x: number, lower: boolean) => {
    if (!(x > 0)) return lower ? 0 : 1;
    return Math.min(
      1,
      poissonMixture(lambda / 2, (j) => tail(incompleteGamma(df / 2 + j, x / 2), lower)),
    );
  };
  return { cdf: (x) => side(x, true), sf: (x) => side(x, false) };
}
