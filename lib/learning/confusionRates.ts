import type { ConfusionCounts } from "./confusionMatrix.ts";

/** Rates of a confusion matrix; null where a denominator is 0. */
export interface ConfusionRates {
  readonly prevalence: number;
  readonly accuracy: number;
  readonly recall: number | null;
  readonly specificity: number | null;
  readonly precision: number | null;
  readonly negativePredictiveValue: number | null;
  readonly falsePositiveRate: number | null;
  readonly falseNegativeRate: number | null;
  readonly falseDiscoveryRate: number | null;
  readonly falseOmissionRate: number | null;
  readonly balancedAccuracy: number | null;
  readonly f1: number | null;
  readonly fBeta: number | null;
  readonly matthewsCorrelation: number | null;
  readonly cohenKappa: number | null;
  readonly informedness: number | null;
  readonly markedness: number | null;
  readonly threatScore: number | null;
  readonly fowlkesMallows: number | null;
  readonly positiveLikelihoodRatio: number | null;
  readonly negativeLikelihoodRatio: number | null;
  readonly diagnosticOddsRatio: number | null;
}

const ratio = (a: number, b: number) => (b > 0 ? a / b : null);

/** The rates of four counts that are not all 0. @param beta - Weight of recall in Fβ. */
export function confusionRates(counts: ConfusionCounts, beta = 1): ConfusionRates {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = counts;
  const [positives, negatives, called, passed] = [tp + fn, fp + tn, tp + fp, fn + tn];
  const n = positives + negatives;
  const recall = ratio(tp, positives);
  const specificity = ratio(tn, negatives);
  const precision = ratio(tp, called);
  const negativePredictiveValue = ratio(tn, passed);
  const falsePositiveRate = ratio(fp, negatives);
  const falseNegativeRate = ratio(fn, positives);
  // In shares of n, so that products of large counts keep their digits.
  const chance = (positives / n) * (called / n) + (negatives / n) * (passed / n);
  const sum = (a: number | null, b: number | null, of: (a: number, b: number) => number | null) =>
    a === null || b === null ? null : of(a, b);
  const square = beta * beta;
  return {
    prevalence: positives / n,
    accuracy: (tp + tn) / n,
    recall,
    specificity,
    precision,
    negativePredictiveValue,
    falsePositiveRate,
    falseNegativeRate,
    falseDiscoveryRate: ratio(fp, called),
    falseOmissionRate: ratio(fn, passed),
    balancedAccuracy: sum(recall, specificity, (a, b) => (a + b) / 2),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    fBeta: ratio((1 + square) * tp, (1 + square) * tp + square * fn + fp),
    matthewsCorrelation: correlation(counts),
    cohenKappa: chance < 1 ? ((tp + tn) / n - chance) / (1 - chance) : null,
    informedness: sum(recall, specificity, (a, b) => a + b - 1),
    markedness: sum(precision, negativePredictiveValue, (a, b) => a + b - 1),
    threatScore: ratio(tp, tp + fn + fp),
    fowlkesMallows: sum(precision, recall, (a, b) => Math.sqrt(a * b)),
    positiveLikelihoodRatio: sum(recall, falsePositiveRate, ratio),
    negativeLikelihoodRatio: sum(falseNegativeRate, specificity, ratio),
    diagnosticOddsRatio: fp > 0 && fn > 0 ? (tp / fp) * (tn / fn) : null,
  };
}

/** Matthews (1975): the correlation of class and call. */
function correlation({ truePositives: tp, falsePositives: fp, ...rest }: ConfusionCounts) {
  const { falseNegatives: fn, trueNegatives: tn } = rest;
  const scale = [tp + fp, tp + fn, tn + fp, tn + fn].map(Math.sqrt).reduce((a, b) => a * b);
  return scale > 0 ? (tp * tn - fp * fn) / scale : null;
}
