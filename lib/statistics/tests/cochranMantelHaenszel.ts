import { chiSquare } from "../distributions/chiSquare.ts";
import { normal } from "../distributions/normal.ts";
import { okResult, undefinedResult, unboundedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Table } from "../tables/margins.ts";
import { requireTwoByTwo } from "../tables/requireTwoByTwo.ts";
import { breslowDay } from "./breslowDay.ts";
import type { Homogeneity } from "./breslowDay.ts";
import { tailP } from "../tailP.ts";

export interface CmhOptions {
  /** Half a count off the deviation, default true as in R. */
  readonly correction?: boolean;
  readonly level?: number;
}

/**
 * Cochran–Mantel–Haenszel test of a common association in 2 × 2 tables, one per stratum.
 *
 * Strata with fewer than 2 units or an empty margin say nothing and are left out.
 *
 * @param strata - 2 × 2 tables of counts.
 * @returns `estimate` is the Mantel–Haenszel odds ratio with the interval of Robins, Breslow and
 *   Greenland; unbounded when it is 0 or infinite. `homogeneity` is Breslow–Day with Tarone's
 *   correction.
 * @see Mantel & Haenszel (1959), JNCI 22; Robins et al. (1986), Biometrics 42.
 */
export function cochranMantelHaenszel(
  strata: readonly Table[],
  { correction = true, level = 0.95 }: CmhOptions = {},
): Result<{ homogeneity: Homogeneity | null; strataUsed: number }> {
  const id = "cochran-mantel-haenszel";
  const used = strata
    .map((table, i) => requireTwoByTwo(table, id, `strata[${i}]`))
    .filter(([a, b, c, d]) => (a + b) * (c + d) * (a + c) * (b + d) > 0);
  const strataUsed = used.length;
  if (strataUsed === 0) return undefinedResult(id, "every stratum has an empty row or column");
  let deviation = 0;
  let variance = 0;
  for (const [a, b, c, d] of used) {
    const n = a + b + c + d;
    deviation += a - (a + b) * ((a + c) / n);
    variance += (((a + b) / n) * ((c + d) / n) * (a + c) * (b + d)) / (n - 1);
  }
  const distance = Math.max(
    0,
    Math.abs(deviation) - (correction ? Math.min(0.5, Math.abs(deviation)) : 0),
  );
  const statistic = distance ** 2 / variance;
  const found = { statistic, df: 1, ...tailP(chiSquare(1), statistic), strataUsed };
  const ratio = commonOddsRatio(used);
  if (ratio.estimate === undefined)
    return unboundedResult(id, ratio.reason, { ...found, homogeneity: null });
  const half = normal().isf((1 - level) / 2) * ratio.logError;
  const { estimate } = ratio;
  return okResult(id, {
    ...found,
    estimate,
    interval: [estimate * Math.exp(-half), estimate * Math.exp(half)],
    level,
    homogeneity: breslowDay(used, estimate),
  });
}

type Cells = readonly [number, number, number, number];
type Ratio = { estimate: number; logError: number } | { estimate?: undefined; reason: string };

/** Robins, Breslow & Greenland (1986), eq. 3. */
function commonOddsRatio(strata: readonly Cells[]): Ratio {
  const sums = { r: 0, s: 0, pr: 0, qs: 0, mixed: 0 };
  for (const [a, b, c, d] of strata) {
    const n = a + b + c + d;
    const [p, q] = [(a + d) / n, (b + c) / n];
    const [r, s] = [(a / n) * d, (b / n) * c];
    sums.r += r;
    sums.s += s;
    sums.pr += p * r;
    sums.qs += q * s;
    sums.mixed += p * s + q * r;
  }
  const { r, s, pr, qs, mixed } = sums;
  if (s === 0) return { reason: "the common odds ratio is infinite: no stratum has b · c > 0" };
  if (r === 0) return { reason: "the common odds ratio is 0: no stratum has a · d > 0" };
  const variance = pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s);
  return { estimate: r / s, logError: Math.sqrt(variance) };
}
