import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import type { ConfusionCounts } from "./confusionMatrix.ts";

/**
 * Confusion counts of labels against calls, both 0 or 1.
 *
 * @throws RangeError when the lists differ in length.
 */
export function countConfusion(
  method: string,
  labels: ArrayLike<number>,
  predictions: ArrayLike<number>,
): ConfusionCounts {
  requireEqualLengths(method, { labels, predictions });
  const cells = [0, 0, 0, 0];
  for (let i = 0; i < labels.length; i++) cells[2 * labels[i]! + predictions[i]!]!++;
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells;
  return {
    truePositives: truePositives!,
    falsePositives: falsePositives!,
    falseNegatives: falseNegatives!,
    trueNegatives: trueNegatives!,
  };
}
