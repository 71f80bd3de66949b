import { field } from "../../schemas/field.ts";
import { designFromRows } from "../../statistics/regression/design.ts";
import { durbinWatson } from "../../statistics/regression/durbinWatson.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

const id = "durbin-watson-test";
const { y, x, names, intercept } = regressionFields;

export default defineMethod({
  id,
  title: "Durbin–Watson test",
  area: "regression",
  summary:
    "Does the residual of one row foretell that of the next? For rows in time order; then classical errors are too small. p is exact for fewer than 100 rows; from there on the normal curve with the statistic's exact mean and variance.",
  assumptions: [
    "Rows are in time order and equally spaced",
    "No predictor is an earlier value of y",
    "Errors are normal, for the exact p",
  ],
  formula: String.raw`d=\frac{\sum_{i\ge 2}(e_i-e_{i-1})^2}{\sum_i e_i^2}`,
  sources: [
    {
      text: "Durbin & Watson (1950), Testing for serial correlation in least squares regression I, Biometrika 37, 409–428",
    },
    {
      text: "Imhof (1961), Computing the distribution of quadratic forms in normal variables, Biometrika 48, 419–426",
    },
  ],
  input: {
    y,
    x,
    names,
    intercept,
    alternative: field.choice(["greater", "less", "two-sided"], {
      description: "Whether the autocorrelation is above 0, below 0 or either",
      default: "greater",
    }),
    exact: field.optional(
      field.boolean({
        description:
          "p from the statistic's own law, up to 300 rows, or from the normal curve; left out: exact for fewer than 100 rows",
      }),
    ),
  },
  output: {
    statistic: { description: "d, from 0 to 4; about 2 without autocorrelation" },
    autocorrelation: { description: "Lag-1 autocorrelation of the residuals" },
    mean: { description: "Mean of d under independence" },
    standardError: { description: "Standard deviation of d under independence" },
    exact: { description: "Whether p is exact" },
  },
  example: {
    note: "A line through a slow wave: neighbouring residuals are alike",
    input: {
      y: [0, 1.8, 2.9, 3.1, 3.2, 4, 5.7, 7.6, 8.9, 9.4, 9.4, 10],
      x: [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11]],
    },
    output: { statistic: 0.916309380895, p: 0.00483954321745 },
  },
  squared: ["y"],
  run: ({ x: rows, y: response, alternative, exact, ...options }) =>
    durbinWatson(designFromRows(rows, response.length, { method: id, ...options }), response, {
      alternative,
      exact,
    }),
});
