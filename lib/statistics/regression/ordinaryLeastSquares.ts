import type { Result } from "../result.ts";
import type { Design } from "./design.ts";
import { linearModel } from "./linearModel.ts";
import type { LinearModel, LinearModelOptions } from "./linearModel.ts";

/**
 * Ordinary least squares with classical, heteroscedasticity-consistent or cluster-robust errors.
 *
 * @param design - From `designFromRows` or, without copying, `designFromColumns`.
 * @param y - Response, one per row.
 * @returns the model; undefined when columns depend on each other or no degrees of freedom are left.
 */
export function ordinaryLeastSquares(
  design: Design,
  y: Float64Array,
  options: Omit<LinearModelOptions, "weights"> = {},
): Result<LinearModel> {
  return linearModel("ordinary-least-squares", design, y, options);
}
