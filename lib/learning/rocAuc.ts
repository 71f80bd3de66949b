import { normal } from "../statistics/distributions/normal.ts";
import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Interval, Result } from "../statistics/result.ts";
import { tInterval } from "../statistics/tInterval.ts";
import { classSizes } from "./classSizes.ts";
import { delongCovariance } from "./delongCovariance.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { placements } from "./placements.ts";
import type { ScoredRows } from "./thresholdCounts.ts";

export interface AucOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  /** `plain` (cut to [0, 1], as pROC), or symmetric on the `logit` scale. Default plain. */
  readonly scale?: "plain" | "logit";
}

/**
 * Area under the ROC curve with DeLong's standard error: the chance that a positive scores above
 * a negative, ties counted half.
 *
 * @returns `statistic` and two-sided `p` against 0.5; no interval, but a warning, where the error
 *   vanishes (classes fully separated) or a class has one row.
 * @see DeLong et al. (1988), Biometrics 44, 837–845. Checked against pROC.
 */
export function rocAuc(
  rows: ScoredRows,
  { level = 0.95, scale = "plain" }: AucOptions = {},
): Result<{ positives: number; negatives: number; gini: number }> {
  const id = "roc-auc";
  const { labels, scores, counts } = rows;
  requireEqualLengths(id, { labels, scores, counts });
  const sizes = classSizes(rows);
  const reason = oneClassReason(sizes);
  if (reason !== undefined) return undefinedResult(id, reason);
  const placed = placements(rows);
  const own = { ...sizes, gini: 2 * placed.auc - 1 };
  const small = Math.min(sizes.positives, sizes.negatives) < 2;
  const variance = small ? 0 : delongCovariance(rows, placed, placed);
  const standardError = Math.sqrt(variance);
  if (!(standardError > 0)) {
    const why = small ? "a class has one row only" : "the placements do not vary";
    const warnings = [`no standard error or interval: ${why}`];
    return okResult(id, { estimate: placed.auc, ...own, warnings });
  }
  const plain = tInterval({
    estimate: placed.auc,
    standardError,
    df: Infinity,
    null: 0.5,
    level,
    alternative: "two-sided",
  });
  const interval =
    scale === "logit" ? logitInterval(placed.auc, standardError, level) : cut(plain.interval);
  return okResult(id, { estimate: placed.auc, ...plain, interval, level, standardError, ...own });
}

const cut = ([low, high]: Interval) => [Math.max(0, low!), Math.min(1, high!)] as const;

function logitInterval(auc: number, standardError: number, level: number): Interval {
  const half = (normal().isf((1 - level) / 2) * standardError) / auc / (1 - auc);
  const odds = auc / (1 - auc);
  const share = (shift: number) => 1 / (1 + Math.exp(-shift) / odds);
  return [share(-half), share(half)];
}
