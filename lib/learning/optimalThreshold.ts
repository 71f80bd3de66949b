import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import type { ConfusionCounts } from "./confusionMatrix.ts";
import { confusionRates } from "./confusionRates.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { thresholdCounts } from "./thresholdCounts.ts";
import type { ScoredRows } from "./thresholdCounts.ts";

export type ThresholdCriterion = "cost" | "youden" | "closest" | "f-beta" | "matthews";

export interface OptimalThresholdOptions {
  readonly criterion?: ThresholdCriterion;
  /** At least 0, in one unit of money or loss; default 1. */
  readonly costFalsePositive?: number;
  /** At least 0, in the same unit; default 1. */
  readonly costFalseNegative?: number;
  /** Weight of recall in Fβ, default 1. */
  readonly beta?: number;
  /** Share of positives where the threshold will be used; default that of the rows. */
  readonly prevalence?: number | undefined;
}

/**
 * The score from which on to call a row positive, by the criterion named: least expected `cost` per
 * row, Youden's J, the ROC point `closest` to the corner, largest Fβ, or largest MCC.
 *
 * @returns `estimate`: the criterion's value; `threshold` null: call none positive. Of equal
 *   values the highest threshold is taken.
 */
export function optimalThreshold(
  rows: ScoredRows,
  options: OptimalThresholdOptions = {},
): Result<
  ConfusionCounts & {
    threshold: number | null;
    costPerRow: number;
    recall: number;
    falsePositiveRate: number;
    precision: number | null;
    bayesThreshold: number | null;
  }
> {
  const id = "optimal-threshold";
  const { costFalsePositive = 1, costFalseNegative = 1 } = options;
  const curve = thresholdCounts(id, rows);
  const reason = oneClassReason(curve);
  if (reason !== undefined) return undefinedResult(id, reason);
  const { positives, negatives } = curve;
  const prevalence = options.prevalence ?? positives / (positives + negatives);
  const cost = ({ falsePositives, falseNegatives }: ConfusionCounts) =>
    costFalseNegative * prevalence * (falseNegatives / positives) +
    costFalsePositive * (1 - prevalence) * (falsePositives / negatives);
  const { criterion = "cost", beta = 1 } = options;
  const candidates = [null, ...curve.thresholds].map((threshold, k) => {
    const truePositives = k ? curve.truePositives[k - 1]! : 0;
    const falsePositives = k ? curve.falsePositives[k - 1]! : 0;
    const counts = {
      truePositives,
      falsePositives,
      falseNegatives: positives - truePositives,
      trueNegatives: negatives - falsePositives,
    };
    return { threshold, counts, value: valueOf(criterion, counts, { cost, beta }) };
  });
  const sign = criterion === "cost" || criterion === "closest" ? -1 : 1;
  const best = candidates.reduce((a, b) => (sign * (b.value - a.value) > 0 ? b : a));
  const rates = confusionRates(best.counts, beta);
  const both = costFalsePositive + costFalseNegative;
  return okResult(id, {
    estimate: best.value,
    threshold: best.threshold,
    ...best.counts,
    costPerRow: cost(best.counts),
    recall: rates.recall!,
    falsePositiveRate: rates.falsePositiveRate!,
    precision: rates.precision,
    bayesThreshold: both > 0 ? costFalsePositive / both : null,
  });
}

function valueOf(
  criterion: ThresholdCriterion,
  counts: ConfusionCounts,
  { cost, beta }: { cost: (counts: ConfusionCounts) => number; beta: number },
): number {
  const rates = confusionRates(counts, beta);
  switch (criterion) {
    case "cost":
      return cost(counts);
    case "youden":
      return rates.informedness!;
    case "closest":
      return Math.hypot(rates.falsePositiveRate!, rates.falseNegativeRate!);
    case "f-beta":
      return rates.fBeta ?? 0;
    case "matthews":
      return rates.matthewsCorrelation ?? 0;
  }
}
