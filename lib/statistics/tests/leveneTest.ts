import { fisherF } from "../distributions/fisherF.ts";
import { moments } from "../moments.ts";
import { centreOf } from "../ranking/centreOf.ts";
import type { Centre } from "../ranking/centreOf.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { groupSpread } from "./groupSpread.ts";

export interface LeveneOptions {
  /** `median` is Brown and Forsythe's (default), `mean` Levene's own. */
  readonly centre?: Centre;
  /** Share cut off at each end for `trimmed`, default 0.05. */
  readonly trim?: number;
}

/**
 * Levene's test of equal variances: an analysis of variance of distances from the centre.
 *
 * @param groups - At least two lists of values.
 * @see Levene (1960); Brown & Forsythe (1974), JASA 69. Checked against SciPy and NIST.
 */
export function leveneTest(
  groups: readonly ArrayLike<number>[],
  { centre = "median", trim = 0.05 }: LeveneOptions = {},
): Result {
  const id = "levene-test";
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty >= 0) return undefinedResult(id, `group ${empty} is empty`);
  const distances = groups.map((group) => {
    const middle = centreOf(group, centre, trim);
    return moments(Float64Array.from(group, (value) => Math.abs(value - middle)));
  });
  const { f, dfBetween, dfWithin, reason } = groupSpread(distances);
  if (reason !== undefined)
    return undefinedResult(
      id,
      dfWithin < 1 ? reason : "distances from the centre do not vary within groups",
    );
  const p = fisherF(dfBetween, dfWithin).sf(f);
  return okResult(id, { statistic: f, df: [dfBetween, dfWithin] as const, p });
}
