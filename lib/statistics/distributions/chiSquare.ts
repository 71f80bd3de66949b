import { gamma } from "./gamma.ts";
import { requireParameter } from "./requireParameter.ts";
import type { ContinuousDistribution } from "./types.ts";

/**
 * Chi-square distribution.
 *
 * @param df - Degrees of freedom above 0, not necessarily an integer.
 */
export function chiSquare(df: number): ContinuousDistribution {
  requireParameter(df > 0 && df < Infinity, "chiSquare", "df must be above 0 and finite", df);
  return gamma(df / 2, 2);
}
