import { varianceInflation } from "../../statistics/regression/varianceInflation.ts";
import { defineMethod } from "../defineMethod.ts";
import { regressionFields } from "../regressionFields.ts";

export default defineMethod({
  id: "variance-inflation-factors",
  title: "Variance inflation factors",
  area: "regression",
  summary:
    "How much wider are the errors of each coefficient because its predictor resembles the others? From 5 or 10 on a predictor says little of its own.",
  assumptions: ["The regression has a constant term"],
  formula: String.raw`\mathrm{VIF}_j=\frac{1}{1-R_j^2}`,
  sources: [
    {
      text: "Marquardt (1970), Generalized inverses, ridge regression, biased linear estimation, Technometrics 12, 591–612",
    },
  ],
  input: { x: regressionFields.x, names: regressionFields.names },
  output: {
    factors: { description: "Per predictor: name, vif (1 or more) and tolerance, 1 / vif" },
    condition: { description: "Condition number of the design with columns of length one" },
  },
  example: {
    note: "Two predictors with correlation 0.8: 1 / (1 − 0.64)",
    input: {
      x: [
        [1, 2],
        [2, 1],
        [3, 4],
        [4, 3],
        [5, 5],
      ],
    },
    output: { "factors.0.vif": 2.7777777777777777, "factors.1.tolerance": 0.36 },
  },
  run: ({ x, names }) => varianceInflation(x, names),
});
