import {
  correlationFinding,
  type CorrelationOptions,
} from "../statistics/descriptive/correlationFinding.ts";
import { correlationOf } from "../statistics/descriptive/correlationOf.ts";
import { pearsonKind } from "../statistics/descriptive/pearsonCorrelation.ts";
import { okResult, type Result } from "../statistics/result.ts";
import { autocovariances } from "./autocovariances.ts";

const seriesKind = { ...pearsonKind, id: "series-correlation" } as const;

/** Share of the values up to which lags are taken: Pyper and Peterman's n ÷ 5. */
const LAG_SHARE = 1 / 5;

/** A series and what it remembers, so that many pairs of them ask once. */
export interface RememberedSeries {
  readonly values: Float64Array;
  /** At lags 1, 2, …; 0 where the series is constant. */
  readonly autocorrelations: Float64Array;
}

/** @param values - At equal distances in time. */
export function rememberedSeries(values: Float64Array): RememberedSeries {
  const [variance, ...others] = autocovariances(values, Math.floor(values.length * LAG_SHARE));
  const autocorrelations = Float64Array.from(others, (each) =>
    variance! > 0 ? each / variance! : 0,
  );
  return { values, autocorrelations };
}

/**
 * Pearson's correlation of two series, with the test and the interval of as many independent pairs
 * as they are worth: n ÷ (1 + 2 Σ (1 − k/n) ρx(k) ρy(k)), Bartlett's formula for unrelated series, at
 * most n.
 *
 * @param x - One series.
 * @param y - The other, at the same times.
 * @returns `effectivePairs` beside the correlation.
 * @see Bartlett (1935), JRSS 98, 536–543; Pyper & Peterman (1998), Canadian Journal of Fisheries and
 *   Aquatic Sciences 55, 2127–2140. Its size is held by simulation in its test.
 */
export function seriesCorrelation(
  x: RememberedSeries,
  y: RememberedSeries,
  options: CorrelationOptions = {},
): Result<{ n: number; effectivePairs: number }> {
  const n = x.values.length;
  const estimate = n < 2 ? undefined : correlationOf(x.values, y.values);
  const effectivePairs = effectiveSize(x, y);
  const found = correlationFinding(estimate, effectivePairs, seriesKind, options);
  if (found.status !== "ok") return found;
  return okResult(seriesKind.id, { ...found, n, effectivePairs });
}

function effectiveSize(x: RememberedSeries, y: RememberedSeries): number {
  const n = x.values.length;
  let sum = 0;
  for (const [i, own] of x.autocorrelations.entries())
    sum += (1 - (i + 1) / n) * own * y.autocorrelations[i]!;
  return n / (1 + 2 * Math.max(0, sum));
}
