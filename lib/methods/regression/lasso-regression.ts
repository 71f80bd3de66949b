import { designFromRows } from "../../statistics/regression/design.ts";
import { elasticNet } from "../../statistics/regression/elasticNet.ts";
import { defineMethod } from "../defineMethod.ts";
import { penalizedOutput, penaltyFields } from "../penaltyFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "lasso-regression";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Lasso",
  area: "regression",
  summary:
    "Linear regression that sets the coefficients of weak predictors to exactly 0. Both parametrizations agree for the lasso.",
  assumptions: [
    "The mean of y is linear in few of the predictors",
    "Predictors are on comparable scales, or standardize is set",
  ],
  formula: String.raw`\min_{\beta_0,\beta}\frac1{2n}\lVert y-\beta_0-X\beta\rVert^2+\lambda\lVert\beta\rVert_1`,
  sources: [
    {
      text: "Tibshirani (1996), Regression shrinkage and selection via the lasso, JRSS B 58, 267–288",
    },
  ],
  input: {
    y,
    x,
    penalty: penaltyFields.penalty,
    standardize: penaltyFields.standardize,
    names,
    intercept,
  },
  output: {
    ...penalizedOutput,
    nonZero: { description: "Predictors whose coefficient is not 0", unit: "count" },
  },
  example: {
    note: "The second predictor says nothing that the first does not",
    input: {
      y: [2.1, 3.9, 6.2, 7.8, 10.1],
      x: [
        [1, 0.3],
        [2, -0.2],
        [3, 0.1],
        [4, 0.4],
        [5, -0.1],
      ],
      penalty: 0.1,
    },
    output: { "coefficients.1.estimate": 1.94, "coefficients.2.estimate": 0, nonZero: 1 },
  },
  squared: ["y", "x"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    elasticNet(
      id,
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      { ...options, l1Ratio: 1 },
    ),
});
