import { field } from "../../schemas/field.ts";
import { sampleVariance } from "../../statistics/descriptive/sampleVariance.ts";
import { defineMethod } from "../defineMethod.ts";
import { momentFields, weighted } from "../valueFields.ts";

export default defineMethod({
  id: "variance",
  title: "Variance with its interval",
  area: "descriptive",
  summary: "How far do values spread, in squared units? Raw values, weighted values or sums.",
  assumptions: ["Values are independent", "For the interval: values are normal"],
  formula: String.raw`s^2=\frac{1}{n-1}\sum(x_i-\bar x)^2`,
  sources: [
    { text: "NIST Statistical Reference Datasets, univariate summary statistics" },
    { text: "Chan, Golub & LeVeque (1983), The American Statistician 37, 242–247" },
  ],
  input: {
    ...momentFields,
    population: field.boolean({ description: "Divide by n instead of n − 1", default: false }),
  },
  output: {
    estimate: { description: "Variance", unit: "squared unit of the values" },
    mean: { description: "Mean", unit: "unit of the values" },
    n: { description: "Number of values; Σw, or Kish's effective number for reliability weights" },
  },
  example: {
    note: "NIST NumAcc1: three values near 10 million that one-pass sums fail on",
    input: { values: [10000001, 10000003, 10000002] },
    output: { estimate: 1, mean: 10000002, df: 2 },
  },
  rescales: { inputs: ["values"], outputs: ["mean"], squares: ["estimate", "interval"] },
  run: (input) =>
    sampleVariance(weighted("variance", input), {
      population: input.population,
      level: input.level,
    }),
});
