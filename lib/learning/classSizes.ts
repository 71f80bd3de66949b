import type { ScoredRows } from "./thresholdCounts.ts";

/** How many rows are positive and negative. */
export function classSizes({ labels, counts }: Pick<ScoredRows, "labels" | "counts">): {
  positives: number;
  negatives: number;
} {
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const count = counts?.[i] ?? 1;
    if (labels[i] === 1) positives += count;
    else negatives += count;
  }
  return { positives, negatives };
}
