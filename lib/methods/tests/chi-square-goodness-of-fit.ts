import { field } from "../../schemas/field.ts";
import { chiSquareGoodnessOfFit } from "../../statistics/tests/chiSquareGoodnessOfFit.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "chi-square-goodness-of-fit",
  title: "χ²-test of goodness of fit",
  area: "tests",
  summary: "Do counts by category agree with expected shares?",
  assumptions: [
    "Each unit is counted once, independently of the others",
    "Expected counts of at least 5",
  ],
  formula: String.raw`X^2=\sum_i\frac{(n_i-e_i)^2}{e_i}`,
  sources: [{ text: "Pearson (1900), Philosophical Magazine 50, 157–175" }],
  input: {
    observed: field.counts({ description: "Counts by category", unit: "count", minLength: 2 }),
    weights: field.optional(
      field.weights({
        description: "Expected shares, or weights in proportion to them; left out: equal",
        minLength: 2,
      }),
    ),
    estimatedParameters: field.count({
      description: "Parameters that were estimated from these counts",
      default: 0,
      max: 1000,
    }),
  },
  output: {
    cohenW: { description: "Cohen's w, √(X² / n)" },
    expected: { description: "Expected counts", unit: "count" },
  },
  example: {
    note: "Mendel's peas against 9 : 3 : 3 : 1",
    input: { observed: [315, 108, 101, 32], weights: [9, 3, 3, 1] },
    output: { statistic: 0.470023980815348, df: 3, p: 0.925425895103616 },
  },
  run: ({ observed, ...options }) => chiSquareGoodnessOfFit(observed, options),
});
