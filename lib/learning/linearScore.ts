import type { Columns } from "../statistics/linearAlgebra/columns.ts";
import { regressionMetrics } from "./regressionMetrics.ts";

export type LinearMetric = "r-squared" | "negative-rmse" | "negative-mae";

/** intercept + Σ coefficientⱼ · columnⱼ, row by row. */
export function linearPredictor(
  columns: Columns,
  coefficients: ArrayLike<number>,
  intercept = 0,
): Float64Array {
  const result = new Float64Array(columns[0]?.length ?? 0).fill(intercept);
  columns.forEach((column, j) => {
    for (let i = 0; i < result.length; i++) result[i]! += coefficients[j]! * column[i]!;
  });
  return result;
}

/** A score of predicted numbers, higher is better; `undefined` for R² of a constant. */
export function linearScore(
  metric: LinearMetric,
  actual: Float64Array,
  predicted: Float64Array,
): number | undefined {
  const found = regressionMetrics(actual, predicted);
  if (found.status !== "ok") return undefined;
  switch (metric) {
    case "r-squared":
      return found.rSquared ?? undefined;
    case "negative-rmse":
      return -found.rootMeanSquaredError;
    case "negative-mae":
      return -found.meanAbsoluteError;
  }
}
