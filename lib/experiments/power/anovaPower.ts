import { fisherF } from "../../statistics/distributions/fisherF.ts";
import { noncentralF } from "../../statistics/distributions/noncentralF.ts";
import { normal } from "../../statistics/distributions/normal.ts";

/**
 * Power of one-way analysis of variance.
 *
 * @param n - Units in each group, at least 2, not necessarily an integer.
 * @param cohenF - Standard deviation of the group means (dividing by their number) over that
 *   within groups.
 * @see Cohen (1988), chapter 8.
 */
export function anovaPower(
  n: number,
  { groups, cohenF, alpha }: { groups: number; cohenF: number; alpha: number },
): number {
  const [df1, df2] = [groups - 1, groups * (n - 1)];
  const lambda = cohenF * cohenF * groups * n;
  const critical = fisherF(df1, df2).isf(alpha);
  if (lambda < 1e6) return noncentralF(df1, df2, lambda).sf(critical);
  // Far out the numerator is nearly normal with mean df1 + λ and variance 2 (df1 + 2 λ).
  const spread = Math.sqrt(2 * (df1 + 2 * lambda) + (2 * (critical * df1) ** 2) / df2);
  return normal().sf((critical * df1 - df1 - lambda) / spread);
}
