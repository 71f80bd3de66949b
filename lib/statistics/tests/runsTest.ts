import { centreOf } from "../ranking/centreOf.ts";
import { okResult, undefinedResult } from "../result.ts";
import type { Alternative, Result } from "../result.ts";
import { centredTail } from "./centredTail.ts";
import { massTail } from "./massTail.ts";
import { runsMasses } from "./runsMasses.ts";

export interface RunsOptions {
  /** What divides high from low: the median (default), the mean, or a number. */
  readonly cut?: "median" | "mean" | number;
  /** Half a run towards the mean, default false. */
  readonly continuity?: boolean;
  /** How p is computed, default `asymptotic`; `exact` counts all orders. */
  readonly pMethod?: "asymptotic" | "exact";
  readonly alternative?: Alternative;
}

interface Found {
  readonly pMethod: "asymptotic" | "exact";
  readonly runs: number;
  readonly expectedRuns: number;
  readonly above: number;
  readonly below: number;
}

/**
 * Wald–Wolfowitz runs test: are high and low values in random order?
 *
 * @param values - In their order; values equal to the cut are left out.
 * @param options - `less`: too few runs (trend, clustering); `greater`: too many (alternation).
 * @returns `statistic` z, `runs` with its mean under randomness.
 * @see Wald & Wolfowitz (1940), Annals of Mathematical Statistics 11. Checked against R and
 *   statsmodels.
 */
export function runsTest(values: ArrayLike<number>, options: RunsOptions = {}): Result<Found> {
  const id = "runs-test";
  const { cut = "median", continuity = false, alternative = "two-sided" } = options;
  const { pMethod = "asymptotic" } = options;
  if (values.length === 0) return undefinedResult(id, "no values");
  const limit = typeof cut === "number" ? cut : centreOf(values, cut);
  let [runs, above, below, last] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const side = Math.sign(values[i]! - limit);
    if (side === 0) continue;
    if (side > 0) above++;
    else below++;
    if (side !== last) runs++;
    last = side;
  }
  const n = above + below;
  if (above === 0 || below === 0)
    return undefinedResult(id, "all values lie on one side of the cut");
  const product = 2 * above * below;
  const expectedRuns = product / n + 1;
  const variance = (product * (product - n)) / n / n / (n - 1);
  if (!(variance > 0)) return undefinedResult(id, "one value on each side: the runs cannot vary");
  const shift = continuity ? Math.min(0.5, Math.abs(runs - expectedRuns)) : 0;
  const { z, ...p } = centredTail(runs - expectedRuns, Math.sqrt(variance), { alternative, shift });
  const exact = pMethod === "exact";
  return okResult(id, {
    statistic: z,
    ...(exact ? { p: massTail(runsMasses(above, below), runs, alternative) } : p),
    pMethod,
    alternative,
    runs,
    expectedRuns,
    above,
    below,
  });
}
