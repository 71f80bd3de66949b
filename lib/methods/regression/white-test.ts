import { designFromRows } from "../../statistics/regression/design.ts";
import { whiteTest } from "../../statistics/regression/whiteTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields, varianceTestOutput } from "../regressionFields.ts";

const id = "white-test";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "White's test of constant variance",
  area: "regression",
  summary:
    "Does the spread of the residuals change with the predictors, their squares or products? More general than Breusch and Pagan's test, weaker with many predictors.",
  assumptions: ["Errors are independent", "Rows are many against the products tested"],
  formula: String.raw`nR^2\ \text{of}\ e_i^2\ \text{on}\ x_j,\ x_jx_k\quad(j\le k)`,
  sources: [
    {
      text: "White (1980), A heteroskedasticity-consistent covariance matrix estimator and a direct test for heteroskedasticity, Econometrica 48, 817–838",
    },
  ],
  input: { y, x, names, intercept },
  output: varianceTestOutput,
  example: {
    note: "Residuals that grow along the line",
    input: {
      y: [1.1, 1.9, 3.2, 3.7, 5.5, 5.2, 8.1, 6.6, 10.9, 7.8],
      x: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10]],
    },
    output: { statistic: 7.67268145155, df: 2 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, ...options }) =>
    whiteTest(designFromRows(rows, response.length, { method: id, ...options }), response),
});
