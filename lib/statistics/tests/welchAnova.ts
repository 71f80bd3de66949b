import { fisherF } from "../distributions/fisherF.ts";
import type { Moments } from "../moments.ts";
import { nearOrigin } from "../nearOrigin.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { nearlyNormalMeans } from "./nearlyNormalMeans.ts";
import { tailP } from "../tailP.ts";

/**
 * Welch's one-way analysis of variance: do groups that differ in spread have the same mean?
 *
 * @param given - At least two; each needs 2 values and a variance above 0.
 * @see Welch (1951), Biometrika 38, 330–336. Checked against R's oneway.test.
 */
export function welchAnova(given: readonly Moments[]): Result {
  const groups = nearOrigin(given);
  const id = "welch-anova";
  const poor = groups.findIndex(({ n, variance }) => n < 2 || !(variance > 0));
  if (poor >= 0) {
    const { n } = groups[poor]!;
    const why = n < 2 ? `has ${n} value${n === 1 ? "" : "s"}` : "has zero variance";
    return undefinedResult(id, `group ${poor} ${why}`);
  }
  const k = groups.length;
  // Weights as shares, so that tiny or huge variances cannot leave the doubles.
  const precision = groups.map(({ n, variance }) => n / variance);
  const total = precision.reduce((sum, weight) => sum + weight, 0);
  if (!(total < Infinity && total > 0))
    return undefinedResult(id, "the variance leaves the range of doubles");
  const shares = precision.map((weight) => weight / total);
  const mean = groups.reduce((sum, group, i) => sum + shares[i]! * group.mean, 0);
  const between =
    groups.reduce((sum, group, i) => sum + precision[i]! * (group.mean - mean) ** 2, 0) / (k - 1);
  const lambda = groups.reduce((sum, { n }, i) => sum + (1 - shares[i]!) ** 2 / (n - 1), 0);
  const statistic = between / (1 + (2 * (k - 2) * lambda) / (k * k - 1));
  const df2 = (k * k - 1) / (3 * lambda);
  if (!(statistic < Infinity && df2 < Infinity))
    return undefinedResult(id, "the variance leaves the range of doubles");
  return okResult(id, {
    statistic,
    df: [k - 1, df2] as const,
    ...tailP(fisherF(k - 1, df2), statistic),
    assumptions: [nearlyNormalMeans(...groups.map(({ n }) => n))],
  });
}
