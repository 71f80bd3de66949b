import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";

/** Rows with a known class and a score that rises with the probability of class 1. */
export interface ScoredRows {
  /** 1 for positive, 0 for negative. */
  readonly labels: ArrayLike<number>;
  readonly scores: ArrayLike<number>;
  /** How many rows each entry stands for, default 1: what `group by label, score` counts. */
  readonly counts?: ArrayLike<number> | undefined;
}

/** What is called positive when every score of at least `thresholds[i]` is. */
export interface ThresholdCounts {
  /** Distinct scores, descending. */
  readonly thresholds: Float64Array;
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Positives found and false alarms at every threshold that the scores distinguish: what ROC,
 * precision–recall, gain and cost curves are drawn from.
 *
 * @throws RangeError when the lists differ in length.
 */
export function thresholdCounts(method: string, rows: ScoredRows): ThresholdCounts {
  const { labels, scores, counts } = rows;
  requireEqualLengths(method, { labels, scores, counts });
  const order = Uint32Array.from({ length: labels.length }, (_, i) => i);
  order.sort((i, j) => scores[j]! - scores[i]!);
  const thresholds: number[] = [];
  const found: number[] = [];
  const alarms: number[] = [];
  let [positives, negatives] = [0, 0];
  for (let k = 0; k < order.length;) {
    const score = scores[order[k]!]!;
    const before = positives + negatives;
    for (; k < order.length && scores[order[k]!] === score; k++) {
      const count = counts?.[order[k]!] ?? 1;
      if (labels[order[k]!] === 1) positives += count;
      else negatives += count;
    }
    if (positives + negatives === before) continue;
    thresholds.push(score);
    found.push(positives);
    alarms.push(negatives);
  }
  return {
    thresholds: Float64Array.from(thresholds),
    truePositives: Float64Array.from(found),
    falsePositives: Float64Array.from(alarms),
    positives,
    negatives,
  };
}
