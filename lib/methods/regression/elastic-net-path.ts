import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { elasticNetPath } from "../../statistics/regression/elasticNetPath.ts";
import { defineMethod } from "../defineMethod.ts";
import { penaltyFields } from "../penaltyFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "elastic-net-path";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Lasso and elastic-net path",
  area: "regression",
  summary:
    "In which order do predictors enter as the penalty falls, and how well does each model fit? From the smallest penalty that drops them all downwards.",
  assumptions: [
    "The mean of y is linear in few of the predictors",
    "Predictors are on comparable scales, or standardize is set",
  ],
  formula: String.raw`\hat\beta(\lambda_k),\quad \lambda_k=\lambda_{\max}\,\epsilon^{k/(K-1)},\quad \lambda_{\max}=\frac{\max_j|x_j^\top y|}{n\rho}`,
  sources: [
    {
      text: "Friedman, Hastie & Tibshirani (2010), Regularization paths for generalized linear models via coordinate descent, J. Statistical Software 33",
    },
  ],
  input: {
    y,
    x,
    l1Ratio: field.proportion({
      description: "Share of the penalty on absolute values; 1 is the lasso",
      default: 1,
      min: 0.001,
    }),
    count: field.count({ description: "Penalties", min: 1, max: 500, default: 100 }),
    smallest: field.proportion({
      description: "Smallest penalty over the largest",
      min: 1e-6,
      default: 1e-3,
      max: 0.999,
    }),
    standardize: penaltyFields.standardize,
    names,
    intercept,
  },
  output: {
    names: { description: "Names of the predictors" },
    path: {
      description:
        "Per penalty, largest first: penalty, intercept, coefficients (in units of the data), nonZero, rSquared",
    },
  },
  example: {
    note: "Three penalties: the first predictor enters first",
    input: {
      y: [2.1, 3.9, 6.2, 7.8, 10.1],
      x: [
        [1, 0.3],
        [2, -0.2],
        [3, 0.1],
        [4, 0.4],
        [5, -0.1],
      ],
      count: 3,
    },
    output: { "path.0.penalty": 3.98, "path.1.coefficients.0": 1.92707067456, "path.2.nonZero": 2 },
  },
  squared: ["y", "x"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    elasticNetPath(
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      options,
    ),
});
