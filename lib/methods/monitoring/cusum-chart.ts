import { cusumChart } from "../../monitoring/cusumChart.ts";
import { field } from "../../schemas/field.ts";
import { chartValues, processFields, processOutput } from "../chartFields.ts";
import { defineMethod } from "../defineMethod.ts";
import { inUnit } from "../outlierFields.ts";

export default defineMethod({
  id: "cusum-chart",
  title: "CUSUM chart",
  area: "monitoring",
  summary:
    "Has the level shifted by a little, for good? Sums of small deviations that keep one sign.",
  assumptions: [
    "Values are independent and nearly normal",
    "Target and sd are known or from a calm time",
  ],
  formula: String.raw`C^+_i=\max(0,C^+_{i-1}+x_i-\mu_0-k\sigma),\quad C^-_i=\max(0,C^-_{i-1}-x_i+\mu_0-k\sigma)`,
  sources: [
    { text: "Page (1954), Continuous inspection schemes, Biometrika 41, 100–115" },
    {
      text: "NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.3",
      url: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc323.htm",
    },
  ],
  input: {
    values: chartValues,
    ...processFields,
    slack: field.number({
      description: "k: half the shift to be found",
      unit: "sd",
      min: 0,
      max: 1000,
      default: 0.5,
    }),
    decision: field.number({
      description: "h: sum that signals",
      unit: "sd",
      min: 0,
      max: 1e6,
      default: 5,
    }),
    reset: field.boolean({ description: "Sums begin at 0 again after a signal", default: false }),
  },
  output: {
    ...processOutput,
    limit: inUnit("h · sd"),
    high: inUnit("Sum above the target after each value"),
    low: inUnit("Sum below the target after each value"),
    signals: { description: "Indices at which a sum exceeds the limit" },
    estimatedStart: {
      description: "Index at which the first signal's sum left 0: when the shift began",
      nullMeans: "no signal",
    },
  },
  example: {
    note: "A shift by one sd after the fourth value",
    input: { values: [10, 9, 11, 10, 12, 11.5, 12, 12.5, 11.8], target: 10, sd: 1, decision: 4 },
    output: { "high.5": 2.5, "signals.0": 7, estimatedStart: 4 },
  },
  squared: ["values"],
  run: ({ values, ...options }) => cusumChart(values, options),
});
