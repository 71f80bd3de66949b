import { arithmeticMean } from "../../statistics/descriptive/arithmeticMean.ts";
import { defineMethod } from "../defineMethod.ts";
import { momentFields, weighted } from "../valueFields.ts";

export default defineMethod({
  id: "mean",
  title: "Mean with its interval",
  area: "descriptive",
  summary: "What is the average, and how well is it known? Raw values, weighted values or sums.",
  assumptions: ["Values are independent", "For the interval: the mean is nearly normal"],
  formula: String.raw`\bar x=\frac{\sum w_i x_i}{\sum w_i},\quad \bar x\pm t_{n-1}\,s/\sqrt n`,
  sources: [{ text: "NIST Statistical Reference Datasets, univariate summary statistics" }],
  input: momentFields,
  output: {
    estimate: { description: "Mean", unit: "unit of the values" },
    n: { description: "Number of values; Σw, or Kish's effective number for reliability weights" },
  },
  example: {
    note: "NIST NumAcc2 in short: 1.2, then 1.1 and 1.3 in turn",
    input: { values: [1.2, 1.1, 1.3, 1.1, 1.3] },
    output: { estimate: 1.2, standardError: 0.0447213595499958, df: 4 },
  },
  rescales: { inputs: ["values"], outputs: ["estimate", "interval", "standardError"] },
  run: (input) => arithmeticMean(weighted("mean", input), input.level),
});
