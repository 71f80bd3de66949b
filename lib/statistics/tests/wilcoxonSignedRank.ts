import { signedRankMasses } from "../distributions/signedRankMasses.ts";
import { midranks } from "../ranking/midranks.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import { centredTail } from "./centredTail.ts";
import type { RankTestOptions } from "./mannWhitney.ts";
import { massTail } from "./massTail.ts";
import { walshInterval } from "./walshInterval.ts";

export interface SignedRankOptions extends RankTestOptions {
  /** Differences of zero: left out (`wilcox`, default), ranked and then left out, or split. */
  readonly zeros?: "wilcox" | "pratt" | "zsplit";
}

interface Found {
  readonly pMethod: "exact" | "asymptotic";
  readonly rankBiserial: number;
  readonly wMinus: number;
  readonly used: number;
  readonly z?: number;
}

/** Above that the exact distribution takes long. */
const MAX_EXACT = 500;

/**
 * Wilcoxon's signed-rank test of symmetry about zero.
 *
 * `auto` is exact for up to 50 differences without zeros and ties.
 *
 * @param differences - a − b of pairs, or values less the median under the null hypothesis.
 * @returns `statistic` W⁺ (R's V); `estimate` Hodges and Lehmann's pseudomedian with its
 *   interval from the Walsh averages, for up to 2,000 differences that are not 0.
 * @see Wilcoxon (1945), Biometrics 1; Pratt (1959), JASA 54. Checked against SciPy and R.
 */
export function wilcoxonSignedRank(
  differences: ArrayLike<number>,
  options: SignedRankOptions = {},
): Result<Found> {
  const id = "wilcoxon-signed-rank";
  const { zeros = "wilcox", continuity = false, level = 0.95 } = options;
  const { pMethod = "auto", alternative = "two-sided" } = options;
  const nonzero = Array.from(differences).filter((value) => value !== 0);
  const zeroCount = differences.length - nonzero.length;
  if (nonzero.length === 0) return undefinedResult(id, "no difference other than 0");
  const ranked = zeros === "wilcox" ? nonzero : Array.from(differences);
  const { ranks, tieSum } = midranks(ranked.map(Math.abs));
  const sum = (pick: (value: number) => boolean) =>
    ranks.reduce((all, rank, i) => (pick(ranked[i]!) ? all + rank : all), 0);
  const half = zeros === "zsplit" ? sum((value) => value === 0) / 2 : 0;
  const [statistic, wMinus] = [sum((value) => value > 0) + half, sum((value) => value < 0) + half];
  const shared = {
    statistic,
    wMinus,
    used: ranked.length,
    alternative,
    rankBiserial: (statistic - wMinus) / (statistic + wMinus),
  };
  const clean = tieSum === 0 && zeroCount === 0;
  if (pMethod === "exact" && nonzero.length > MAX_EXACT)
    throw new RangeError(
      `${id}: pMethod exact needs at most ${MAX_EXACT} differences, got ${nonzero.length}`,
    );
  if (clean && (pMethod === "exact" || (pMethod === "auto" && nonzero.length <= 50))) {
    const masses = signedRankMasses(nonzero.length);
    const location = walshInterval(nonzero, { level, alternative, masses });
    const p = massTail(masses, statistic, alternative);
    return okResult(id, { ...shared, ...location, level, p, pMethod: "exact" as const });
  }
  const { mean, variance } = approximate(ranks.length, zeros === "pratt" ? zeroCount : 0, {
    tieSum,
    zeroTies: zeros === "wilcox" ? 0 : zeroCount,
  });
  const shift = continuity ? 0.5 : 0;
  const tail = centredTail(statistic - mean, Math.sqrt(variance), { alternative, shift });
  const location = walshInterval(nonzero, { level, alternative });
  const warnings =
    pMethod === "exact" ? ["equal or zero differences: the normal approximation was used"] : [];
  return okResult(id, {
    ...shared,
    ...location,
    level,
    ...tail,
    pMethod: "asymptotic" as const,
    warnings,
  });
}

/** Mean and variance of W⁺ for n ranks of which `left` zeros are not counted. */
function approximate(
  n: number,
  left: number,
  { tieSum, zeroTies }: { tieSum: number; zeroTies: number },
): { mean: number; variance: number } {
  // Ties of zeros are no ties of ranks that get a sign.
  const ties = left > 0 ? tieSum - zeroTies * (zeroTies * zeroTies - 1) : tieSum;
  return {
    mean: (n * (n + 1) - left * (left + 1)) / 4,
    variance: (n * (n + 1) * (2 * n + 1) - left * (left + 1) * (2 * left + 1) - ties / 2) / 24,
  };
}
