import { hosmerLemeshow } from "../../learning/hosmerLemeshow.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { predictedFields } from "../scoredFields.ts";

export default defineMethod({
  id: "hosmer-lemeshow",
  title: "Hosmer–Lemeshow test of calibration",
  area: "evaluation",
  summary:
    "Do observed positives agree with predicted probabilities, in groups of equal size? Depends on the number of groups, and finds any misfit in large samples.",
  assumptions: ["Rows are independent", "Every group expects at least 5 positives and negatives"],
  formula: String.raw`H=\sum_{g}\frac{(O_g-n_g\bar p_g)^2}{n_g\bar p_g(1-\bar p_g)}\sim\chi^2_{G-2}`,
  sources: [
    {
      text: "Hosmer & Lemeshow (1980), Goodness of fit tests for the multiple logistic regression model, Communications in Statistics A9, 1043–1069",
    },
  ],
  input: {
    ...predictedFields,
    groups: field.count({ description: "Groups", min: 3, max: 1000, default: 10 }),
    fittedRows: field.boolean({
      description: "The model was fitted to these rows: df = groups − 2; else df = groups",
      default: true,
    }),
  },
  output: {
    n: { description: "Rows", unit: "count" },
    groups: { description: "low, high, n, positives and expected positives of each group" },
  },
  example: {
    note: "Twelve rows in three groups of four",
    input: {
      labels: [0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 1],
      probabilities: [0.1, 0.15, 0.2, 0.25, 0.4, 0.45, 0.5, 0.55, 0.7, 0.75, 0.8, 0.9],
      groups: 3,
    },
    output: { statistic: 0.199482663878949, df: 1 },
  },
  run: ({ groups, fittedRows, ...rows }) => hosmerLemeshow(rows, { groups, fittedRows }),
});
