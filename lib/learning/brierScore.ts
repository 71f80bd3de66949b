import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { lossFindings } from "./lossFindings.ts";
import { meanLoss } from "./meanLoss.ts";
import { probabilityBins } from "./probabilityBins.ts";
import type { BinStrategy, PredictedRows } from "./probabilityBins.ts";

export interface BrierOptions {
  /** How forecasts are grouped for the decomposition; default `distinct`, Murphy's own. */
  readonly strategy?: BinStrategy;
  /** Default 10. */
  readonly bins?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

/**
 * Brier score (mean squared error of probabilities) with Murphy's decomposition: score =
 * reliability − resolution + uncertainty + withinBins, the last 0 for distinct forecasts.
 *
 * @returns `skill`: 1 − score / uncertainty; null when only one class is there.
 * @see Murphy (1973), J. Applied Meteorology 12, 595–600; Stephenson, Coelho & Jolliffe (2008),
 *   Weather and Forecasting 23, 752–757, for the terms within bins.
 */
export function brierScore(
  rows: PredictedRows,
  { strategy = "distinct", bins = 10, level = 0.95 }: BrierOptions = {},
): Result<{
  n: number;
  reliability: number;
  resolution: number;
  uncertainty: number;
  withinBins: number;
  skill: number | null;
}> {
  const id = "brier-score";
  const groups = probabilityBins(id, rows, { strategy, bins });
  const { labels, probabilities, counts } = rows;
  const n = groups.reduce((sum, group) => sum + group.n, 0);
  if (n === 0) return undefinedResult(id, "no rows");
  const losses = Float64Array.from(labels, (label, i) => (probabilities[i]! - label) ** 2);
  const rate = groups.reduce((sum, group) => sum + group.positives, 0) / n;
  let [reliability, resolution, withinBins] = [0, 0, 0];
  for (const group of groups) {
    const observed = group.positives / group.n;
    reliability += (group.n / n) * (group.meanProbability - observed) ** 2;
    resolution += (group.n / n) * (observed - rate) ** 2;
    withinBins += (group.squares - 2 * group.products) / n;
  }
  const found = lossFindings(meanLoss(losses, counts), level);
  const uncertainty = rate * (1 - rate);
  const skill = uncertainty > 0 ? 1 - found.estimate! / uncertainty : null;
  return okResult(id, {
    ...found,
    n,
    reliability,
    resolution,
    uncertainty,
    withinBins,
    skill,
    warnings: skill === null ? ["one class only: no uncertainty to explain, so no skill"] : [],
  });
}
