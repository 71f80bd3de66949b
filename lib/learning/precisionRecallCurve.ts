import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { thresholdCounts } from "./thresholdCounts.ts";
import type { ScoredRows } from "./thresholdCounts.ts";

export interface PrecisionRecallPoint {
  /** Scores of at least this are called positive. */
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Precision and recall at every distinct score, thresholds descending.
 *
 * @param method - Id that results and messages carry.
 * @returns `estimate`: average precision, the step-wise sum Σ (Rᵢ − Rᵢ₋₁) Pᵢ (no trapezoids, which
 *   are too high); `prevalence` is what a useless score reaches.
 * @see Davis & Goadrich (2006), ICML, 233–240.
 */
export function precisionRecallCurve(
  rows: ScoredRows,
  method = "precision-recall-curve",
): Result<{
  points: readonly PrecisionRecallPoint[];
  prevalence: number;
  positives: number;
}> {
  const counts = thresholdCounts(method, rows);
  const { positives, negatives } = counts;
  if (positives === 0) return undefinedResult(method, "no positives: recall has no denominator");
  let [estimate, before] = [0, 0];
  const points = Array.from(counts.thresholds, (threshold, i) => {
    const found = counts.truePositives[i]!;
    const precision = found / (found + counts.falsePositives[i]!);
    estimate += ((found - before) / positives) * precision;
    before = found;
    return { threshold, precision, recall: found / positives };
  });
  return okResult(method, {
    estimate,
    points,
    prevalence: positives / (positives + negatives),
    positives,
  });
}
