import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { logisticRegression } from "../../statistics/regression/logisticRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { glmOutput } from "../glmFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "logistic-regression";
const { x, names, intercept, level } = regressionFields;

export default defineMethod({
  id,
  title: "Logistic regression",
  area: "regression",
  summary:
    "How do the odds of an outcome change with each predictor, the others held? Rows are single cases or groups with successes and trials. Predictors that separate the outcomes are reported, not fitted.",
  assumptions: [
    "Trials are independent",
    "Log-odds are linear in the predictors",
    "Outcomes of either kind are many against the coefficients (about ten each), for Wald's intervals",
  ],
  formula: String.raw`\log\frac{\pi_i}{1-\pi_i}=x_i^\top\beta`,
  sources: [
    { text: "McCullagh & Nelder (1989), Generalized Linear Models, 2nd ed., chapter 4" },
    {
      text: "Albert & Anderson (1984), On the existence of maximum likelihood estimates in logistic regression models, Biometrika 71, 1–10",
    },
  ],
  input: {
    y: field.counts({ description: "Successes per row; 0 or 1 without trials", unit: "count" }),
    x,
    trials: field.optional(
      field.counts({ description: "Trials per row, at least y; default 1", unit: "count" }),
    ),
    names,
    intercept,
    level,
    likelihoodRatios: field.boolean({
      description: "Also tests each predictor by a fit without it",
      default: false,
    }),
  },
  output: glmOutput,
  example: {
    note: "Passed exams by hours of study, grouped",
    input: { y: [1, 3, 6, 9], trials: [10, 10, 10, 10], x: [[1], [2], [3], [4]] },
    output: {
      "coefficients.1.estimate": 1.4237303446,
      "coefficients.1.ratio": 4.15258214596,
      p: 0.0000470513645719,
    },
  },
  run: ({ x: rows, y, trials, names: given, intercept: constant, ...options }) =>
    logisticRegression(
      designFromRows(rows, y.length, { method: id, intercept: constant, names: given }),
      y,
      trials,
      options,
    ),
});
