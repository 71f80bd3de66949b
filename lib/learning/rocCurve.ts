import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { thresholdCounts } from "./thresholdCounts.ts";
import type { ScoredRows, ThresholdCounts } from "./thresholdCounts.ts";

export interface RocPoint {
  /** Scores of at least this are called positive; null: none is. */
  readonly threshold: number | null;
  readonly falsePositiveRate: number;
  readonly truePositiveRate: number;
}

/**
 * The receiver operating characteristic: one point per distinct score, from (0, 0) to (1, 1).
 *
 * @returns `estimate`: area by trapezoids; `youden`: the largest TPR − FPR (the KS distance of the
 *   classes) and its threshold.
 * @see Fawcett (2006), Pattern Recognition Letters 27, 861–874, algorithms 1 and 2.
 */
export function rocCurve(
  rows: ScoredRows,
  { dropIntermediate = false }: { readonly dropIntermediate?: boolean } = {},
): Result<{
  points: readonly RocPoint[];
  positives: number;
  negatives: number;
  youden: { readonly threshold: number | null; readonly value: number };
}> {
  const id = "roc-curve";
  const counts = thresholdCounts(id, rows);
  const reason = oneClassReason(counts);
  if (reason !== undefined) return undefinedResult(id, reason);
  const { positives, negatives } = counts;
  const points: RocPoint[] = [{ threshold: null, falsePositiveRate: 0, truePositiveRate: 0 }];
  let area = 0;
  let youden = { threshold: null as number | null, value: 0 };
  counts.thresholds.forEach((threshold, i) => {
    const falsePositiveRate = counts.falsePositives[i]! / negatives;
    const truePositiveRate = counts.truePositives[i]! / positives;
    const last = points.at(-1)!;
    const width = falsePositiveRate - last.falsePositiveRate;
    area += (width * (truePositiveRate + last.truePositiveRate)) / 2;
    const value = truePositiveRate - falsePositiveRate;
    if (value > youden.value) youden = { threshold, value };
    points.push({ threshold, falsePositiveRate, truePositiveRate });
  });
  const shown = dropIntermediate ? points.filter((_, i) => isCorner(counts, i - 1)) : points;
  return okResult(id, { estimate: area, points: shown, positives, negatives, youden });
}

/** False where the curve goes straight on at a threshold. In counts, where products are exact. */
function isCorner(counts: ThresholdCounts, i: number): boolean {
  const { truePositives: tp, falsePositives: fp } = counts;
  if (i < 0 || i === tp.length - 1) return true;
  const [right, up] = [fp[i]! - (fp[i - 1] ?? 0), tp[i]! - (tp[i - 1] ?? 0)];
  return right * (tp[i + 1]! - tp[i]!) !== up * (fp[i + 1]! - fp[i]!);
}
