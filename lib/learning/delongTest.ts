import { requireEqualLengths } from "../statistics/requireEqualLengths.ts";
import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Alternative, Result } from "../statistics/result.ts";
import { tInterval } from "../statistics/tInterval.ts";
import { classSizes } from "./classSizes.ts";
import { delongCovariance } from "./delongCovariance.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { placements } from "./placements.ts";

export interface TwoScores {
  readonly labels: ArrayLike<number>;
  readonly scoresA: ArrayLike<number>;
  readonly scoresB: ArrayLike<number>;
  /** How many rows each entry stands for, default 1. */
  readonly counts?: ArrayLike<number> | undefined;
}

export interface DelongTestOptions {
  /** In (0, 1), default 0.95. */
  readonly level?: number;
  readonly alternative?: Alternative;
}

/**
 * DeLong's paired test of two areas under ROC curves of the same rows.
 *
 * @returns `estimate`: AUC(a) − AUC(b); undefined when the difference has no variance.
 * @see DeLong et al. (1988), Biometrics 44. Checked against pROC roc.test.
 */
export function delongTest(
  { labels, scoresA, scoresB, counts }: TwoScores,
  { level = 0.95, alternative = "two-sided" }: DelongTestOptions = {},
): Result<{ aucA: number; aucB: number; correlation: number | null }> {
  const id = "delong-test";
  requireEqualLengths(id, { labels, scoresA, scoresB, counts });
  const sizes = classSizes({ labels, counts });
  const reason = oneClassReason(sizes);
  if (reason !== undefined) return undefinedResult(id, reason);
  if (Math.min(sizes.positives, sizes.negatives) < 2)
    return undefinedResult(id, "each class needs at least 2 rows for a standard error");
  const a = placements({ labels, scores: scoresA, counts });
  const b = placements({ labels, scores: scoresB, counts });
  const cov = (x: typeof a, y: typeof a) => delongCovariance({ labels, counts }, x, y);
  const [varA, varB, both] = [cov(a, a), cov(b, b), cov(a, b)];
  const estimate = a.auc - b.auc;
  const variance = varA + varB - 2 * both;
  // Equal rankings leave a difference of rounding errors.
  if (!(variance > 1e-14 * (varA + varB)))
    return undefinedResult(id, "the difference has no variance: both rank the rows alike", {
      estimate,
    });
  const standardError = Math.sqrt(variance);
  const found = tInterval({ estimate, standardError, df: Infinity, level, alternative });
  const scale = Math.sqrt(varA * varB);
  return okResult(id, {
    estimate,
    ...found,
    level,
    alternative,
    standardError,
    aucA: a.auc,
    aucB: b.auc,
    correlation: scale > 0 ? both / scale : null,
  });
}
