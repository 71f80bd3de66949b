import { chiSquare } from "../distributions/chiSquare.ts";
import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { tailP } from "../tailP.ts";

/**
 * Bartlett's test of equal variances of normal groups.
 *
 * @param groups - At least two; each needs 2 values and a variance above 0.
 * @see Bartlett (1937), Proceedings of the Royal Society A 160. Checked against SciPy and NIST.
 */
export function bartlettTest(groups: readonly Moments[]): Result {
  const id = "bartlett-test";
  const poor = groups.findIndex(({ n, variance }) => n < 2 || !(variance > 0));
  if (poor >= 0) {
    const why = groups[poor]!.n < 2 ? "has fewer than 2 values" : "has zero variance";
    return undefinedResult(id, `group ${poor} ${why}`);
  }
  const df = groups.length - 1;
  const rest = groups.reduce((sum, { n }) => sum + n - 1, 0);
  const pooled = groups.reduce((sum, { n, variance }) => sum + variance * ((n - 1) / rest), 0);
  if (!(pooled < Infinity)) return undefinedResult(id, "the variance leaves the range of doubles");
  const spread = groups.reduce(
    (sum, { n, variance }) => sum + (n - 1) * Math.log(pooled / variance),
    0,
  );
  const inverse = groups.reduce((sum, { n }) => sum + 1 / (n - 1), 0);
  const statistic = Math.max(0, spread / (1 + (inverse - 1 / rest) / (3 * df)));
  if (!(statistic < Infinity))
    return undefinedResult(id, "the variance leaves the range of doubles");
  return okResult(id, { statistic, df, ...tailP(chiSquare(df), statistic) });
}
