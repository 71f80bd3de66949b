import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { resetTest } from "../../statistics/regression/resetTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "reset-test";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Ramsey's RESET",
  area: "regression",
  summary:
    "Is the mean linear in the predictors? Tests whether powers of the fitted values improve the regression.",
  assumptions: ["Errors are independent with one variance, nearly normal or many"],
  formula: String.raw`F=\frac{(\mathrm{RSS}-\mathrm{RSS}_{+\hat y^2,\hat y^3})/q}{\mathrm{RSS}_{+\hat y^2,\hat y^3}/(n-p-q)}`,
  sources: [
    {
      text: "Ramsey (1969), Tests for specification errors in classical linear least-squares regression analysis, JRSS B 31, 350–371",
    },
  ],
  input: {
    y,
    x,
    names,
    intercept,
    powers: field.integer({
      description: "Highest power of the fitted values",
      min: 2,
      max: 6,
      default: 3,
    }),
  },
  output: {
    statistic: { description: "F of the added powers" },
    rss: { description: "Sum of squared residuals without the powers", unit: "squared unit of y" },
    rssWithPowers: { description: "The same with them", unit: "squared unit of y" },
  },
  example: {
    note: "A line through a bent curve",
    input: {
      y: [1.2, 3.9, 9.1, 15.8, 25.3, 35.7, 49.2, 64.1],
      x: [[1], [2], [3], [4], [5], [6], [7], [8]],
      powers: 2,
    },
    output: { statistic: 3005.39792746, "df.1": 5 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, powers, ...options }) =>
    resetTest(designFromRows(rows, response.length, { method: id, ...options }), response, powers),
});
