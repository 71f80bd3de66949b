import { chiSquare } from "../statistics/distributions/chiSquare.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { probabilityBins } from "./probabilityBins.ts";
import type { PredictedRows } from "./probabilityBins.ts";
import { tailP } from "../statistics/tailP.ts";

export interface HosmerLemeshowOptions {
  /** Groups of about equal size, default 10. */
  readonly groups?: number;
  /** Rows the model was fitted to: df = groups − 2; new rows: df = groups. Default true. */
  readonly fittedRows?: boolean;
}

export interface HosmerLemeshowGroup {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly positives: number;
  readonly expected: number;
}

/**
 * Hosmer and Lemeshow's test: do observed positives agree with predicted probabilities in groups
 * of equal size? Groups whose quantiles coincide are merged.
 *
 * @returns undefined with fewer than 3 groups, or where a group is certain and wrong.
 * @see Hosmer & Lemeshow (1980), Communications in Statistics A9, 1043–1069.
 */
export function hosmerLemeshow(
  rows: PredictedRows,
  { groups = 10, fittedRows = true }: HosmerLemeshowOptions = {},
): Result<{ groups: readonly HosmerLemeshowGroup[]; n: number }> {
  const id = "hosmer-lemeshow";
  const bins = probabilityBins(id, rows, { strategy: "quantile", bins: groups });
  const n = bins.reduce((sum, bin) => sum + bin.n, 0);
  const positives = bins.reduce((sum, bin) => sum + bin.positives, 0);
  const reason = oneClassReason({ positives, negatives: n - positives });
  if (reason !== undefined) return undefinedResult(id, reason);
  if (bins.length < 3)
    return undefinedResult(id, `the predictions make only ${bins.length} groups; 3 are needed`);
  let statistic = 0;
  for (const { n: size, positives: found, meanProbability: p, high } of bins) {
    const gap = found - size * p;
    if (p > 0 && p < 1) statistic += gap ** 2 / (size * p * (1 - p));
    else if (gap !== 0)
      return undefinedResult(id, `the group up to ${high} is predicted with certainty and wrong`);
  }
  const df = fittedRows ? bins.length - 2 : bins.length;
  const least = Math.min(...bins.map((bin) => bin.n * bin.meanProbability));
  return okResult(id, {
    statistic,
    df,
    ...tailP(chiSquare(df), statistic),
    n,
    groups: bins.map((bin) => ({
      low: bin.low,
      high: bin.high,
      n: bin.n,
      positives: bin.positives,
      expected: bin.n * bin.meanProbability,
    })),
    assumptions: [
      {
        name: "expected positives at least 5 in each group",
        ok: least >= 5,
        detail: `the smallest is ${least.toPrecision(3)}`,
      },
    ],
  });
}
