import { field } from "../../schemas/field.ts";
import { geometricMean } from "../../statistics/descriptive/geometricMean.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "geometric-mean",
  title: "Geometric mean",
  area: "descriptive",
  summary: "What is the average of growth factors or of values that multiply?",
  assumptions: ["Values are above 0", "For the interval: logarithms are nearly normal"],
  formula: String.raw`\exp\left(\frac{\sum w_i\ln x_i}{\sum w_i}\right)`,
  sources: [{ text: "Snedecor & Cochran (1989), Statistical Methods, section 15.4" }],
  input: {
    values: field.numbers({
      description: "The values, all above 0",
      unit: "unit of the values",
      minLength: 0,
      min: 0,
      openMin: true,
    }),
    weights: field.optional(
      field.weights({ description: "Frequencies, one per value", minLength: 0 }),
    ),
    level: field.level(),
  },
  output: {
    estimate: { description: "Geometric mean", unit: "unit of the values" },
    n: { description: "Number of values, or Σw" },
  },
  example: { note: "2 and 8", input: { values: [2, 8] }, output: { estimate: 4, n: 2 } },
  run: ({ values, ...options }) => geometricMean(values, options),
});
