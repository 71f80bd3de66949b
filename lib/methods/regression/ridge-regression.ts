import { designFromRows } from "../../statistics/regression/design.ts";
import { ridgeRegression } from "../../statistics/regression/ridgeRegression.ts";
import { defineMethod } from "../defineMethod.ts";
import { penalizedOutput, penaltyFields } from "../penaltyFields.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "ridge-regression";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Ridge regression",
  area: "regression",
  summary:
    "Linear regression with coefficients drawn towards 0: steadier than least squares when predictors resemble each other, at the price of bias. No errors are given: they would ignore the bias.",
  assumptions: [
    "The mean of y is linear in the predictors",
    "Predictors are on comparable scales, or standardize is set",
  ],
  formula: String.raw`\min_{\beta_0,\beta}\lVert y-\beta_0-X\beta\rVert^2+\lambda\lVert\beta\rVert^2`,
  sources: [
    {
      text: "Hoerl & Kennard (1970), Ridge regression: biased estimation for nonorthogonal problems, Technometrics 12, 55–67",
    },
    {
      text: "Golub, Heath & Wahba (1979), Generalized cross-validation as a method for choosing a good ridge parameter, Technometrics 21, 215–223",
    },
  ],
  input: { y, x, ...penaltyFields, names, intercept },
  output: {
    ...penalizedOutput,
    effectiveDf: { description: "Effective number of coefficients, the intercept counted" },
    gcv: {
      description: "Generalized cross-validation score: smaller is better",
      unit: "squared unit of y",
      nullMeans: "no degrees of freedom are left",
    },
  },
  example: {
    note: "Two predictors that nearly coincide share the effect of 2",
    input: {
      y: [2.1, 3.9, 6.2, 7.8, 10.1],
      x: [
        [1, 1.01],
        [2, 1.99],
        [3, 3.02],
        [4, 3.98],
        [5, 5],
      ],
      penalty: 1,
    },
    output: {
      "coefficients.1.estimate": 0.946124362175,
      "coefficients.2.estimate": 0.952119560288,
      effectiveDf: 1.95270189641,
    },
  },
  squared: ["y", "x"],
  run: ({ x: rows, y: response, names: given, intercept: constant, ...options }) =>
    ridgeRegression(
      designFromRows(rows, response.length, { method: id, intercept: constant, names: given }),
      response,
      options,
    ),
});
