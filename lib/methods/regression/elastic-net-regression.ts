import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { elasticNet } from "../../statistics/regression/elasticNet.ts";
import { defineMethod } from "../defineMethod.ts";
import { penalizedOutput, penaltyFields } from "../penaltyFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "elastic-net-regression";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Elastic net",
  area: "regression",
  summary:
    "Linear regression that drops weak predictors as the lasso does and keeps groups of similar ones as ridge does.",
  assumptions: [
    "The mean of y is linear in few of the predictors",
    "Predictors are on comparable scales, or standardize is set",
  ],
  formula: String.raw`\min_{\beta_0,\beta}\frac1{2n}\lVert y-\beta_0-X\beta\rVert^2+\lambda\left(\rho\lVert\beta\rVert_1+\tfrac{1-\rho}2\lVert\beta\rVert^2\right)`,
  sources: [
    {
      text: "Zou & Hastie (2005), Regularization and variable selection via the elastic net, JRSS B 67, 301–320",
    },
    {
      text: "Friedman, Hastie & Tibshirani (2010), Regularization paths for generalized linear models via coordinate descent, J. Statistical Software 33",
    },
  ],
  input: {
    y,
    x,
    ...penaltyFields,
    l1Ratio: field.proportion({
      description: "ρ: share of the penalty on absolute values (alpha in glmnet)",
      default: 0.5,
    }),
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
    output: { "coefficients.1.estimate": 1.91707317073, nonZero: 1 },
  },
  squared: ["y", "x"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    elasticNet(
      id,
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      options,
    ),
});
