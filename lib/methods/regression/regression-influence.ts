import { designFromRows } from "../../statistics/regression/design.ts";
import { regressionInfluence } from "../../statistics/regression/regressionInfluence.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "regression-influence";
const { y, x, names, intercept } = regressionFields;
const nullMeans = "leverage 1, or the other rows fit exactly: the residual cannot be scaled";

export default defineMethod({
  id,
  title: "Leverage, residuals and influence of each row",
  area: "regression",
  summary:
    "Which rows does a linear regression hang on, and which does it miss? Leverage, internally and externally studentized residuals, Cook's distance, DFFITS, PRESS and the points of a normal Q–Q plot.",
  assumptions: ["The model is a linear regression by ordinary least squares"],
  formula: String.raw`h_i=x_i^\top(X^\top X)^{-1}x_i,\quad r_i=\frac{e_i}{s\sqrt{1-h_i}},\quad t_i=\frac{e_i}{s_{(i)}\sqrt{1-h_i}},\quad D_i=\frac{r_i^2h_i}{p(1-h_i)}`,
  sources: [
    { text: "Belsley, Kuh & Welsch (1980), Regression Diagnostics, chapter 2" },
    {
      text: "Cook (1977), Detection of influential observation in linear regression, Technometrics 19, 15–18",
    },
  ],
  input: { y, x, names, intercept },
  output: {
    n: { description: "Rows", unit: "count" },
    fitted: { description: "Model at each row", unit: "unit of y" },
    residuals: { description: "y less fitted", unit: "unit of y" },
    leverage: { description: "Diagonal of the hat matrix, from 0 to 1" },
    standardizedResiduals: {
      description: "Internally studentized: over s√(1 − h)",
      nullMeans,
    },
    studentizedResiduals: {
      description: "Externally studentized: with the variance of the fit without the row",
      nullMeans,
    },
    cooksDistance: {
      description: "Change of all coefficients when the row is left out",
      nullMeans,
    },
    dffits: {
      description: "Change of the row's own fitted value, in its standard errors",
      nullMeans,
    },
    outlier: {
      description:
        "Largest studentized residual: row (from 0), statistic, p by t with Bonferroni's factor n",
      nullMeans,
    },
    press: {
      description: "Sum of squared residuals, each from the fit without its row",
      unit: "squared unit of y",
      nullMeans: "a row of leverage 1 cannot be left out",
    },
    predictedRSquared: {
      description: "1 − PRESS / total sum of squares",
      nullMeans: "PRESS does not exist, or y does not vary",
    },
    qq: { description: "Normal quantile, studentized residual and row, ascending (R's ppoints)" },
  },
  example: {
    note: "Six points of which the last lies far out and off the line",
    input: { y: [1.1, 1.9, 3.2, 3.9, 5.1, 7], x: [[1], [2], [3], [4], [5], [10]] },
    output: { "leverage.5": 0.83606557377, "cooksDistance.5": 9.7372448558, "outlier.row": 5 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, ...options }) =>
    regressionInfluence(
      designFromRows(rows, response.length, { method: id, ...options }),
      response,
    ),
});
