import { undefinedResult } from "../result.ts";
import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { linearModel } from "./linearModel.ts";
import type { LinearModel, LinearModelOptions } from "./linearModel.ts";

/**
 * Weighted least squares: the error variance of a row is σ² over its weight. Rows of weight 0 are
 * left out of everything, counts and degrees of freedom included, as in R.
 *
 * @param weights - At least 0, one per row; only their ratios matter for errors and tests.
 * @returns the model of the rows that count; `fitted` and `residuals` have one entry for each.
 */
export function weightedLeastSquares(
  design: Design,
  y: Float64Array,
  weights: Float64Array,
  options: Omit<LinearModelOptions, "weights"> = {},
): Result<LinearModel> {
  const id = "weighted-least-squares";
  if (weights.length !== design.n)
    throw new RangeError(
      `${id}: weights must hold one weight per row = ${design.n}, got ${weights.length}`,
    );
  const keep = (_: unknown, i: number) => weights[i]! > 0;
  const kept = weights.filter(keep);
  if (kept.length === 0) return undefinedResult(id, "every weight is 0");
  if (kept.length === weights.length) return linearModel(id, design, y, { ...options, weights });
  const { clusters } = options;
  const groups = clusters?.length === design.n ? Array.from(clusters).filter(keep) : clusters;
  const part = {
    ...design,
    n: kept.length,
    columns: design.columns.map((column) => column.filter(keep)),
  };
  return linearModel(id, part, y.filter(keep), { ...options, clusters: groups, weights: kept });
}
