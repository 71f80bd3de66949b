import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { thresholdCounts } from "./thresholdCounts.ts";
import type { ScoredRows } from "./thresholdCounts.ts";

export interface CostPoint {
  /** p·C(FN) / (p·C(FN) + (1 − p)·C(FP)): prevalence and costs in one number, from 0 to 1. */
  readonly probabilityCost: number;
  /** Expected cost as a share of the largest possible one, at the best threshold. */
  readonly normalisedCost: number;
  /** Best threshold there; null: call none positive. */
  readonly threshold: number | null;
  /** Cost of the better of calling all or none positive. */
  readonly trivialCost: number;
}

/**
 * The cost curve: the least normalised expected cost that thresholds of a score reach, for every
 * mix of prevalence and costs.
 *
 * @param options.steps - Steps from 0 to 1, default 100.
 * @returns `estimate`: the area below the curve (0 perfect, 0.25 no better than trivial).
 * @see Drummond & Holte (2006), Machine Learning 65, 95–130, eq. 3.
 */
export function costCurve(
  rows: ScoredRows,
  { steps = 100 }: { readonly steps?: number } = {},
): Result<{ points: readonly CostPoint[]; positives: number; negatives: number }> {
  const id = "cost-curve";
  const counts = thresholdCounts(id, rows);
  const reason = oneClassReason(counts);
  if (reason !== undefined) return undefinedResult(id, reason);
  const { positives, negatives } = counts;
  const lines = [{ threshold: null as number | null, missed: 1, alarms: 0 }];
  counts.thresholds.forEach((threshold, i) =>
    lines.push({
      threshold,
      missed: 1 - counts.truePositives[i]! / positives,
      alarms: counts.falsePositives[i]! / negatives,
    }),
  );
  const points = Array.from({ length: steps + 1 }, (_, k) => {
    const probabilityCost = k / steps;
    let best = { threshold: null as number | null, normalisedCost: Infinity };
    for (const { threshold, missed, alarms } of lines) {
      const normalisedCost = missed * probabilityCost + alarms * (1 - probabilityCost);
      if (normalisedCost < best.normalisedCost) best = { threshold, normalisedCost };
    }
    const trivialCost = Math.min(probabilityCost, 1 - probabilityCost);
    return { probabilityCost, ...best, trivialCost };
  });
  const inner = points.reduce((sum, { normalisedCost }) => sum + normalisedCost, 0);
  const ends = (points[0]!.normalisedCost + points.at(-1)!.normalisedCost) / 2;
  return okResult(id, { estimate: (inner - ends) / steps, points, positives, negatives });
}
