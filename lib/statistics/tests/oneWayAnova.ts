import { fisherF } from "../distributions/fisherF.ts";
import type { Moments } from "../moments.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Assumption, Result } from "../result.ts";
import { groupSpread } from "./groupSpread.ts";
import { nearlyNormalMeans } from "./nearlyNormalMeans.ts";
import { tailP } from "../tailP.ts";

/** Squares of one source of variation. */
export interface Variation {
  readonly sumSquares: number;
  readonly df: number;
  readonly meanSquare: number;
}

/**
 * One-way analysis of variance: do groups have the same mean?
 *
 * @param groups - At least two, n ≥ 1 each, by their moments.
 * @returns `statistic` F; `etaSquared` and `omegaSquared` (not below 0) are shares of variance.
 * @see Fisher (1925), Statistical Methods for Research Workers. Checked against SciPy and NIST.
 */
export function oneWayAnova(groups: readonly Moments[]): Result<{
  between: Variation;
  within: Variation;
  etaSquared: number;
  omegaSquared: number;
}> {
  const id = "one-way-anova";
  const spread = groupSpread(groups);
  if (spread.reason !== undefined) return undefinedResult(id, spread.reason);
  const { between, within, dfBetween, dfWithin, f } = spread;
  const error = within / dfWithin;
  return okResult(id, {
    statistic: f,
    df: [dfBetween, dfWithin] as const,
    ...tailP(fisherF(dfBetween, dfWithin), f),
    between: { sumSquares: between, df: dfBetween, meanSquare: between / dfBetween },
    within: { sumSquares: within, df: dfWithin, meanSquare: error },
    etaSquared: between / (between + within),
    omegaSquared: Math.max(0, (between - dfBetween * error) / (between + within + error)),
    assumptions: [nearlyNormalMeans(...groups.map(({ n }) => n)), similarSpread(groups)],
  });
}

function similarSpread(groups: readonly Moments[]): Assumption {
  const variances = groups.filter(({ n }) => n > 1).map(({ variance }) => variance);
  const [least, most] = [Math.min(...variances), Math.max(...variances)];
  return {
    name: "equal variances",
    ok: most <= 4 * least,
    detail: `the largest variance is ${most / least} times the smallest; a ratio above 4 calls for Welch's test`,
  };
}
