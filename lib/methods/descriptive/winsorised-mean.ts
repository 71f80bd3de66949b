import { field } from "../../schemas/field.ts";
import { trimmedMean } from "../../statistics/descriptive/trimmedMean.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "winsorised-mean",
  title: "Winsorised mean",
  area: "descriptive",
  summary:
    "What is the average when the extreme values at both ends are pulled in to the nearest kept one?",
  assumptions: ["Values are independent", "For the interval: the distribution is nearly symmetric"],
  formula: String.raw`\frac1n\Big[(g+1)x_{(g+1)}+\sum_{i=g+2}^{n-g-1}x_{(i)}+(g+1)x_{(n-g)}\Big]`,
  sources: [
    { text: "Tukey & McLaughlin (1963), Sankhyā A 25, 331–352" },
    {
      text: "Wilcox (2012), Introduction to Robust Estimation and Hypothesis Testing, sections 3.3 and 4.3",
    },
  ],
  input: {
    values: valuesField,
    share: field.number({
      description: "Share of the values at each end, rounded down to whole values",
      default: 0.1,
      min: 0,
      max: 0.5,
      openMax: true,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Winsorised mean", unit: "unit of the values" },
    cut: { description: "Values at each end that were replaced", unit: "count" },
    limits: { description: "Smallest and largest value kept", unit: "unit of the values" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "One value far out among ten",
    input: { values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 100], share: 0.1 },
    output: { estimate: 5.5, cut: 1, "limits.1": 9 },
  },
  rescales: { inputs: ["values"], outputs: ["estimate", "interval", "standardError", "limits"] },
  run: ({ values, ...options }) => trimmedMean(values, { ...options, winsorise: true }),
});
