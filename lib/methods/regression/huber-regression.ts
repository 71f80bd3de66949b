import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { huberRegression } from "../../statistics/regression/huberRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { linearModelOutput, coefficientsOutput, regressionFields } from "../regressionFields.ts";

const id = "huber-regression";
const { y, x, names, intercept, level } = regressionFields;
const { n, fitted, residuals, residualDf } = linearModelOutput;

export default defineMethod({
  id,
  title: "Huber's robust regression",
  area: "regression",
  summary:
    "Linear regression that outliers in y cannot drag along: rows far from the fit keep a bounded pull. Outliers in x still do.",
  assumptions: [
    "The mean of y is linear in the predictors for most rows",
    "Errors are independent and symmetric",
    "Rows are many (tests are on the normal curve)",
  ],
  formula: String.raw`\sum_i\psi\left(\frac{y_i-x_i^\top\beta}{s}\right)x_i=0,\quad\psi(u)=\max(-k,\min(k,u)),\quad s=\frac{\operatorname{med}|e_i|}{0.6745}`,
  sources: [
    { text: "Huber (1981), Robust Statistics, chapter 7" },
    {
      text: "Huber (1964), Robust estimation of a location parameter, Ann. Math. Stat. 35, 73–101",
    },
  ],
  input: {
    y,
    x,
    threshold: field.positive({
      description: "k: residuals beyond so many scales lose weight",
      default: 1.345,
      max: 100,
    }),
    names,
    intercept,
    level,
  },
  output: {
    n: n!,
    coefficients: coefficientsOutput,
    scale: { description: "Median absolute residual over 0.6745", unit: "unit of y" },
    fitted: fitted!,
    residuals: residuals!,
    weights: { description: "Weight of each row in the last fit, from 0 to 1" },
    residualDf: residualDf!,
    iterations: { description: "Reweighted fits", unit: "count" },
  },
  example: {
    note: "A line of slope 2 with one wild value, which least squares would follow",
    input: {
      y: [2.1, 3.9, 6.2, 7.8, 10.1, 11.9, 14.2, 40],
      x: [[1], [2], [3], [4], [5], [6], [7], [8]],
    },
    output: { "coefficients.1.estimate": 2.06120463506, scale: 0.281362412962 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    huberRegression(
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      options,
    ),
});
