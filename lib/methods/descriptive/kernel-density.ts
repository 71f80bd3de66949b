import { field } from "../../schemas/field.ts";
import { kernelDensity } from "../../statistics/descriptive/kernelDensity.ts";
import { defineMethod } from "../defineMethod.ts";
import { valuesField } from "../valueFields.ts";

export default defineMethod({
  id: "kernel-density",
  title: "Kernel density estimate",
  area: "descriptive",
  summary: "What smooth density do values come from? Gaussian kernels, bandwidth by rule or given.",
  assumptions: ["Values are independent", "The density is smooth and has no hard limits"],
  formula: String.raw`\hat f(x)=\frac{1}{nh}\sum_i\varphi\left(\frac{x-x_i}{h}\right)`,
  sources: [{ text: "Silverman (1986), Density Estimation for Statistics and Data Analysis" }],
  input: {
    values: valuesField,
    rule: field.choice(["scott", "silverman", "nrd0"], {
      description: "Bandwidth rule: Scott's or Silverman's as SciPy, nrd0 as R",
      default: "scott",
    }),
    bandwidth: field.optional(
      field.positive({ description: "Bandwidth instead of a rule", unit: "unit of the values" }),
    ),
    at: field.optional(
      field.numbers({ description: "Where to evaluate", unit: "unit of the values" }),
    ),
    points: field.integer({
      description: "Points over the range ± 3 bandwidths, when `at` is left out",
      default: 128,
      min: 2,
      max: 10_000,
    }),
  },
  output: {
    x: { description: "Where the density was evaluated", unit: "unit of the values" },
    density: { description: "Density there", unit: "per unit of the values" },
    bandwidth: { description: "Bandwidth used", unit: "unit of the values" },
    n: { description: "Number of values", unit: "count" },
  },
  example: {
    note: "Two values one bandwidth apart: the density between them is φ(½)",
    input: { values: [0, 1], bandwidth: 1, at: [0.5] },
    output: { "density.0": 0.3520653267642995, bandwidth: 1 },
  },
  run: ({ values, rule, bandwidth, ...options }) =>
    kernelDensity(values, { bandwidth: bandwidth ?? rule, ...options }),
});
