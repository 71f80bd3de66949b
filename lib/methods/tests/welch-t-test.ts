import { field } from "../../schemas/field.ts";
import { welchTTest } from "../../statistics/tests/welchTTest.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "welch-t-test",
  title: "Welch's two-sample t-test",
  area: "tests",
  summary:
    "Do two independent groups have the same mean? Allows the groups to differ in spread and size; the default for comparing means.",
  assumptions: [
    "Values are independent, within and between the groups",
    "The means are nearly normal: normal values, or enough of them",
  ],
  formula: String.raw`t=\frac{\bar a-\bar b-\delta_0}{\sqrt{s_a^2/n_a+s_b^2/n_b}},\quad \nu=\frac{(s_a^2/n_a+s_b^2/n_b)^2}{\frac{(s_a^2/n_a)^2}{n_a-1}+\frac{(s_b^2/n_b)^2}{n_b-1}}`,
  sources: [
    { text: "Welch (1947), The generalization of 'Student's' problem, Biometrika 34, 28–35" },
  ],
  input: {
    a: field.sample({ description: "First group", unit: "unit of the metric" }),
    b: field.sample({ description: "Second group", unit: "unit of the metric" }),
    null: field.number({
      description: "Difference under the null hypothesis",
      unit: "unit of the metric",
      default: 0,
    }),
    level: field.level(),
    alternative: field.alternative(
      "Whether mean(a) − mean(b) differs from, is less or greater than `null`",
    ),
  },
  output: {
    estimate: { description: "mean(a) − mean(b)", unit: "unit of the metric" },
    meanA: { description: "Mean of a", unit: "unit of the metric" },
    meanB: { description: "Mean of b", unit: "unit of the metric" },
    cohenD: { description: "Difference over the root of the average variance" },
  },
  example: {
    note: "R's sleep data: extra hours of sleep after two drugs, ten people each (R documentation of t.test)",
    input: {
      a: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0],
      b: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: {
      estimate: -1.58,
      statistic: -1.860813467486853,
      df: 17.776473516178495,
      p: 0.07939414018735818,
    },
  },
  rescales: {
    inputs: ["a", "b", "null"],
    outputs: ["estimate", "interval", "standardError", "meanA", "meanB"],
  },
  run: ({ a, b, ...options }) => welchTTest(a, b, options),
});
