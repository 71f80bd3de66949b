import { leastSquares } from "../statistics/regression/leastSquares.ts";
import { designFromColumns } from "../statistics/regression/design.ts";
import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import type { Result } from "../statistics/result.ts";
import { kFoldSplit } from "./kFoldSplit.ts";
import type { FoldOptions } from "./kFoldSplit.ts";
import { learningCurve } from "./learningCurve.ts";
import type { FitScores, LearningCurveOptions, LearningCurvePoint } from "./learningCurve.ts";
import { linearPredictor, linearScore } from "./linearScore.ts";
import type { LinearMetric } from "./linearScore.ts";

interface Options
  extends FoldOptions, Pick<LearningCurveOptions, "shares" | "onProgress" | "signal"> {
  readonly metric?: LinearMetric;
}

/**
 * Learning curve of linear regression by k-fold cross-validation.
 *
 * @param columns - Predictors, one list per column.
 * @param y - Response, one per row.
 * @throws RangeError when there are more folds than rows.
 */
export function linearLearningCurve(
  columns: Columns,
  y: Float64Array,
  { metric = "r-squared", shares, onProgress, signal, ...folds }: Options,
): Result<{ points: readonly LearningCurvePoint[] }> {
  const pick = (values: Float64Array, rows: Uint32Array) =>
    Float64Array.from(rows, (i) => values[i]!);
  const fitAndScore = (train: Uint32Array, test: Uint32Array): FitScores | undefined => {
    if (train.length <= columns.length) return undefined;
    const method = "learning-curve";
    const x = columns.map((column) => pick(column, train));
    const known = pick(y, train);
    const fit = leastSquares(designFromColumns(x, train.length, { method }).columns, known);
    if (fit.status === "dependent") return undefined;
    const [intercept, ...slopes] = fit.coefficients;
    const held = columns.map((column) => pick(column, test));
    const onTrain = linearScore(metric, known, fit.fitted);
    const onTest = linearScore(metric, pick(y, test), linearPredictor(held, slopes, intercept));
    return onTrain === undefined || onTest === undefined
      ? undefined
      : { train: onTrain, test: onTest };
  };
  const { splits } = kFoldSplit(y.length, folds);
  return learningCurve({ fitAndScore, splits, shares, onProgress, signal });
}
