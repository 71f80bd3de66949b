import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { classSizes } from "./classSizes.ts";
import { linearPredictor, linearScore } from "./linearScore.ts";
import { oneClassReason } from "./oneClassReason.ts";
import { permutationImportance } from "./permutationImportance.ts";
import type { ColumnImportance, PermutationOptions } from "./permutationImportance.ts";
import { placements } from "./placements.ts";

export interface LinearRule {
  readonly coefficients: ArrayLike<number>;
  readonly intercept: number;
  /** `identity`: a number, scored by R²; `logistic`: P(y = 1), scored by AUC or −log loss. */
  readonly metric: "r-squared" | "negative-rmse" | "negative-mae" | "roc-auc" | "negative-log-loss";
}

/**
 * Permutation importance of the columns of a linear or logistic model whose coefficients are given.
 *
 * @param y - Actual numbers, or classes 0 and 1 for the metrics of a logistic model.
 */
export function linearImportance(
  columns: Columns,
  y: Float64Array,
  { coefficients, intercept, metric }: LinearRule,
  options: Omit<PermutationOptions, "score"> = {},
): Result<{ baseline: number; columns: readonly ColumnImportance[] }> {
  const id = "permutation-importance";
  const classes = metric === "roc-auc" || metric === "negative-log-loss";
  const odd = classes ? y.findIndex((value) => value !== 0 && value !== 1) : -1;
  if (odd >= 0)
    throw new RangeError(`${id}: y must hold 0 and 1 for ${metric}, got ${y[odd]} at index ${odd}`);
  const reason = metric === "roc-auc" ? oneClassReason(classSizes({ labels: y })) : undefined;
  if (reason !== undefined) return undefinedResult(id, reason);
  if (metric === "r-squared" && y.every((value) => value === y[0]))
    return undefinedResult(id, "y does not vary, so R² does not exist");
  const score = (columnsNow: Columns): number => {
    const predictor = linearPredictor(columnsNow, coefficients, intercept);
    if (metric === "roc-auc") return placements({ labels: y, scores: predictor }).auc;
    if (metric === "negative-log-loss") return -meanLogisticLoss(y, predictor);
    return linearScore(metric, y, predictor)!;
  };
  return permutationImportance(columns, { ...options, score });
}

/** Mean of log(1 + e^(∓η)), without forming probabilities: exact for large |η|. */
function meanLogisticLoss(y: Float64Array, predictor: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const wrong = y[i] === 1 ? -predictor[i]! : predictor[i]!;
    sum += Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong)));
  }
  return sum / y.length;
}
