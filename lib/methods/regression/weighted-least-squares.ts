import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { weightedLeastSquares } from "../../statistics/regression/weightedLeastSquares.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelFields, linearModelOutput } from "../regressionFields.ts";

const id = "weighted-least-squares";

export default defineMethod({
  id,
  title: "Linear regression by weighted least squares",
  area: "regression",
  summary:
    "Linear regression of rows that are not equally precise: the error variance of a row is σ² over its weight, as for means of groups weighted by their size.",
  assumptions: [
    "The mean of y is linear in the predictors",
    "Errors are independent (between clusters, with cluster-robust errors; beyond `lags` periods, with HAC errors)",
    "Weights are known and proportional to 1 / variance (classical errors)",
  ],
  formula: String.raw`\hat\beta=(X^\top WX)^{-1}X^\top Wy`,
  sources: [
    { text: "Draper & Smith (1998), Applied Regression Analysis, 3rd ed., chapter 9" },
    { text: "Björck (1996), Numerical Methods for Least Squares Problems, 4.4" },
  ],
  input: {
    ...linearModelFields,
    weights: field.weights({
      description: "Weight of each row, at least 0; a row of weight 0 does not count",
    }),
  },
  output: linearModelOutput,
  example: {
    note: "Four group means, weighted by the size of the group",
    input: { y: [1.2, 1.9, 3.2, 3.8], x: [[1], [2], [3], [4]], weights: [10, 20, 20, 5] },
    output: {
      "coefficients.0.estimate": 0.114893617021276,
      "coefficients.1.estimate": 0.974468085106383,
    },
  },
  squared: ["y"],
  run: ({ x, y, weights, names, intercept, ...options }) =>
    weightedLeastSquares(
      designFromRows(x, y.length, { method: id, intercept, names }),
      y,
      weights,
      options,
    ),
});
