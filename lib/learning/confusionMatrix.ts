import { wilsonInterval } from "../statistics/intervals/wilsonInterval.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Interval, Result } from "../statistics/result.ts";
import { confusionRates } from "./confusionRates.ts";
import type { ConfusionRates } from "./confusionRates.ts";

/** The four counts of a binary classifier. */
export interface ConfusionCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface ConfusionOptions {
  /** Weight of recall in Fβ, above 0, default 1. */
  readonly beta?: number;
  /** In (0, 1), default 0.95. */
  readonly level?: number;
}

export interface ConfusionMatrix extends ConfusionCounts, ConfusionRates {
  readonly n: number;
  /** Wilson intervals of the rates that are shares of counted rows. */
  readonly intervals: Readonly<Record<string, Interval | null>>;
}

/**
 * Every rate of a binary confusion matrix. A rate whose denominator is 0 is null, and a warning
 * names it: not 0, which would be a claim.
 *
 * @returns `estimate` and `interval`: accuracy and its Wilson interval.
 */
export function confusionMatrix(
  counts: ConfusionCounts,
  { beta = 1, level = 0.95 }: ConfusionOptions = {},
): Result<ConfusionMatrix> {
  const id = "confusion-matrix";
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
  const n = truePositives + falsePositives + falseNegatives + trueNegatives;
  if (n === 0) return undefinedResult(id, "no rows");
  const rates = confusionRates(counts, beta);
  const interval = (successes: number, trials: number): Interval | null =>
    trials > 0 ? wilsonInterval(successes, trials, { level }).interval! : null;
  const accurate = interval(truePositives + trueNegatives, n)!;
  const missing = Object.entries(rates).filter(([, value]) => value === null);
  return okResult(id, {
    estimate: rates.accuracy,
    interval: accurate,
    level,
    n,
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives,
    ...rates,
    intervals: {
      prevalence: interval(truePositives + falseNegatives, n),
      recall: interval(truePositives, truePositives + falseNegatives),
      specificity: interval(trueNegatives, trueNegatives + falsePositives),
      precision: interval(truePositives, truePositives + falsePositives),
      negativePredictiveValue: interval(trueNegatives, trueNegatives + falseNegatives),
    },
    warnings: missing.length
      ? [`without a value, as their denominator is 0: ${missing.map(([key]) => key).join(", ")}`]
      : [],
  });
}
