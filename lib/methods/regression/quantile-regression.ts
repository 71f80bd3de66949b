import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { quantileRegression } from "../../statistics/regression/quantileRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelOutput, coefficientsOutput, regressionFields } from "../regressionFields.ts";

const id = "quantile-regression";
const { y, x, names, intercept, level } = regressionFields;
const { n, fitted, residuals, residualDf } = linearModelOutput;

export default defineMethod({
  id,
  title: "Quantile regression",
  area: "regression",
  summary:
    "How does the median of y, or another quantile, change with each predictor? Solved exactly; outliers in y hardly matter, and the effect may differ between quantiles.",
  assumptions: [
    "The quantile of y is linear in the predictors",
    "Rows are independent",
    "Rows are many, for the standard errors",
  ],
  formula: String.raw`\min_\beta\sum_i\rho_\tau(y_i-x_i^\top\beta),\quad\rho_\tau(u)=u\,(\tau-\mathbf 1[u<0])`,
  sources: [
    { text: "Koenker & Bassett (1978), Regression quantiles, Econometrica 46, 33–50" },
    {
      text: "Koenker & d'Orey (1987), Algorithm AS 229: computing regression quantiles, Applied Statistics 36, 383–393",
    },
    {
      text: "Hendricks & Koenker (1992), Hierarchical spline models for conditional quantiles, JASA 87, 58–68 (errors)",
    },
  ],
  input: {
    y,
    x,
    tau: field.proportion({
      description: "Quantile; 0.5 is the median",
      default: 0.5,
      min: 0.001,
      max: 0.999,
    }),
    errors: field.choice(["nid", "iid", "kernel"], {
      description:
        "Standard errors: Hendricks and Koenker's sandwich (R's nid), one density of errors by a kernel (statsmodels' iid), or Greene's sandwich with it (statsmodels' robust)",
      default: "nid",
    }),
    names,
    intercept,
    level,
  },
  output: {
    n: n!,
    coefficients: {
      ...coefficientsOutput,
      nullMeans: "these data allow no standard error of the kind asked for: see warnings",
    },
    loss: { description: "Sum of ρ_τ of the residuals", unit: "unit of y" },
    pseudoRSquared: {
      description: "1 − loss / loss of the constant alone",
      nullMeans: "the constant alone fits perfectly",
    },
    fitted: fitted!,
    residuals: residuals!,
    residualDf: residualDf!,
  },
  example: {
    note: "The median follows the line, whatever the wild value does",
    input: {
      y: [2.1, 3.9, 6.2, 7.8, 10.1, 11.9, 14.2, 40],
      x: [[1], [2], [3], [4], [5], [6], [7], [8]],
    },
    output: { "coefficients.1.estimate": 2.05, loss: 12.35 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    quantileRegression(
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      options,
    ),
});
