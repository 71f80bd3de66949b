import { correlationFinding } from "../statistics/descriptive/correlationFinding.ts";
import { correlationOf } from "../statistics/descriptive/correlationOf.ts";
import { pearsonKind } from "../statistics/descriptive/pearsonCorrelation.ts";
import { okResult, type Result } from "../statistics/result.ts";
import { autocovariances } from "./autocovariances.ts";

/** Share of the values up to which lags are taken: Pyper and Peterman's n ÷ 5. */
const LAG_SHARE = 1 / 5;

/**
 * Pearson's correlation of two series, with the test and the interval of as many independent pairs
 * as they are worth: n ÷ (1 + 2 Σ (1 − k/n) ρx(k) ρy(k)), Bartlett's formula for unrelated series, at
 * most n.
 *
 * @param x - Values at equal distances in time.
 * @param y - As many, at the same times.
 * @returns `effectivePairs` beside the correlation.
 * @see Bartlett (1935), JRSS 98, 536–543; Pyper & Peterman (1998), Canadian Journal of Fisheries and
 *   Aquatic Sciences 55, 2127–2140. Its size is held by simulation in its test.
 */
export function seriesCorrelation(
  x: Float64Array,
  y: Float64Array,
): Result<{ n: number; effectivePairs: number }> {
  const estimate = x.length < 2 ? undefined : correlationOf(x, y);
  const effectivePairs = estimate === undefined ? x.length : effectiveSize(x, y);
  const found = correlationFinding(estimate, effectivePairs, pearsonKind, {});
  if (found.status !== "ok") return found;
  return okResult(pearsonKind.id, { ...found, n: x.length, effectivePairs });
}

function effectiveSize(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  const last = Math.floor(n * LAG_SHARE);
  const [a, b] = [autocovariances(x, last), autocovariances(y, last)];
  let sum = 0;
  for (let lag = 1; lag <= last; lag++)
    sum += (1 - lag / n) * (a[lag]! / a[0]!) * (b[lag]! / b[0]!);
  return Math.min(n, n / (1 + 2 * Math.max(0, sum)));
}
