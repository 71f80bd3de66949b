import { field } from "../../schemas/field.ts";
import { pairedTTest } from "../../statistics/tests/pairedTTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "paired-t-test",
  title: "Student's paired t-test",
  area: "tests",
  summary:
    "Did the same units change? Give both values of each pair, or the differences (raw or as moments).",
  assumptions: [
    "Pairs are independent of each other",
    "The mean difference is nearly normal: normal differences, or enough of them",
  ],
  formula: String.raw`t=\frac{\bar d-\delta_0}{s_d/\sqrt n},\quad d_i=a_i-b_i,\quad \nu=n-1`,
  sources: [{ text: "Student (1908), The probable error of a mean, Biometrika 6, 1–25" }],
  input: {
    ...metricFields.pairs,
    differences: field.optional(metricFields.sample("Instead of a and b: differences a − b")),
    null: metricFields.null("Mean difference under the null hypothesis"),
    level: field.level(),
    alternative: field.alternative(
      "Whether the mean difference differs from, is less or greater than `null`",
    ),
  },
  output: {
    estimate: { description: "Mean of a − b", unit: "unit of the metric" },
    cohenD: { description: "Mean difference in standard deviations of the differences (d_z)" },
    n: { description: "Number of pairs" },
  },
  example: {
    note: "R's sleep data: extra hours of the same ten people after two drugs",
    input: {
      a: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
      b: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: -1.58, statistic: -4.062127683382037, p: 0.00283289019738427 },
  },
  rescales: {
    inputs: ["a", "b", "differences", "null"],
    outputs: ["estimate", "interval", "standardError"],
  },
  run: ({ a, b, differences, ...options }) => pairedTTest({ a, b, differences }, options),
});
