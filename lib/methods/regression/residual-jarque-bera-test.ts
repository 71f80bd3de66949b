import { designFromRows } from "../../statistics/regression/design.ts";
import { residualNormality } from "../../statistics/regression/residualNormality.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "residual-jarque-bera-test";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Jarque–Bera test of regression residuals",
  area: "regression",
  summary:
    "Are the residuals of a linear regression normal, judged by skewness and kurtosis? For some hundred rows and more; look at the Q–Q plot below that.",
  assumptions: ["Errors are independent with one variance", "Rows are many"],
  formula: String.raw`\mathrm{JB}=\frac n6\left(S^2+\frac{(K-3)^2}{4}\right)\sim\chi^2_2`,
  sources: [
    {
      text: "Jarque & Bera (1980), Efficient tests for normality, homoscedasticity and serial independence of regression residuals, Economics Letters 6, 255–259",
    },
  ],
  input: { y, x, names, intercept },
  output: {
    skewness: { description: "Third standardized moment of the residuals" },
    kurtosis: { description: "Fourth standardized moment; 3 for normal errors" },
  },
  example: {
    note: "Ten points about a line",
    input: {
      y: [1.1, 1.9, 3.2, 3.7, 5.5, 5.2, 8.1, 6.6, 10.9, 7.8],
      x: [[1], [2], [3], [4], [5], [6], [7], [8], [9], [10]],
    },
    output: { statistic: 0.413399801665, skewness: 0.481510467178 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, ...options }) =>
    residualNormality(designFromRows(rows, response.length, { method: id, ...options }), response),
});
