import { field } from "../../schemas/field.ts";
import { oneSampleTTest } from "../../statistics/tests/oneSampleTTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "one-sample-t-test",
  title: "Student's one-sample t-test",
  area: "tests",
  summary: "Does the mean of one group differ from a given value?",
  assumptions: [
    "Values are independent",
    "The mean is nearly normal: normal values, or enough of them",
  ],
  formula: String.raw`t=\frac{\bar x-\mu_0}{s/\sqrt n},\quad \nu=n-1`,
  sources: [{ text: "Student (1908), The probable error of a mean, Biometrika 6, 1–25" }],
  input: {
    sample: metricFields.sample("Values, or their moments"),
    null: metricFields.null("Mean under the null hypothesis"),
    level: field.level(),
    alternative: field.alternative("Whether the mean differs from, is less or greater than `null`"),
  },
  output: {
    estimate: { description: "Mean", unit: "unit of the metric" },
    cohenD: { description: "Distance from the null hypothesis in standard deviations" },
    n: { description: "Number of values" },
  },
  example: {
    note: "Ten differences of hours slept after two drugs (Student 1908)",
    input: { sample: [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4] },
    output: { estimate: 1.58, statistic: 4.062127683382037, df: 9, p: 0.00283289019738427 },
  },
  rescales: { inputs: ["sample", "null"], outputs: ["estimate", "interval", "standardError"] },
  run: ({ sample, ...options }) => oneSampleTTest(sample, options),
});
