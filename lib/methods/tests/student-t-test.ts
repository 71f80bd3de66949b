import { field } from "../../schemas/field.ts";
import { studentTTest } from "../../statistics/tests/studentTTest.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "student-t-test",
  title: "Student's two-sample t-test",
  area: "tests",
  summary:
    "Do two independent groups of equal spread have the same mean? Where the spreads may differ, use Welch's test.",
  assumptions: [
    "Values are independent, within and between the groups",
    "Both groups have the same variance",
    "The means are nearly normal: normal values, or enough of them",
  ],
  formula: String.raw`t=\frac{\bar a-\bar b-\delta_0}{s_p\sqrt{1/n_a+1/n_b}},\quad s_p^2=\frac{(n_a-1)s_a^2+(n_b-1)s_b^2}{n_a+n_b-2}`,
  sources: [{ text: "Student (1908), The probable error of a mean, Biometrika 6, 1–25" }],
  input: {
    a: metricFields.sample("First group"),
    b: metricFields.sample("Second group"),
    null: metricFields.null("Difference under the null hypothesis"),
    level: field.level(),
    alternative: field.alternative(
      "Whether mean(a) − mean(b) differs from, is less or greater than `null`",
    ),
  },
  output: {
    estimate: { description: "mean(a) − mean(b)", unit: "unit of the metric" },
    meanA: { description: "Mean of a", unit: "unit of the metric" },
    meanB: { description: "Mean of b", unit: "unit of the metric" },
    cohenD: { description: "Difference over the pooled standard deviation" },
  },
  example: {
    note: "R's sleep data as independent groups",
    input: {
      a: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
      b: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: -1.58, statistic: -1.860813467486853, df: 18, p: 0.07918671421593818 },
  },
  rescales: {
    inputs: ["a", "b", "null"],
    outputs: ["estimate", "interval", "standardError", "meanA", "meanB"],
  },
  run: ({ a, b, ...options }) => studentTTest(a, b, options),
});
