import { welchAnova } from "../../statistics/tests/welchAnova.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "welch-anova",
  title: "Welch's one-way analysis of variance",
  area: "tests",
  summary:
    "Do several independent groups have the same mean? Allows the groups to differ in spread.",
  assumptions: [
    "Values are independent, within and between the groups",
    "Group means are nearly normal",
  ],
  formula: String.raw`F=\frac{\sum_j w_j(\bar x_j-\tilde x)^2/(k-1)}{1+\frac{2(k-2)}{k^2-1}\Lambda},\quad w_j=\frac{n_j}{s_j^2},\ \Lambda=\sum_j\frac{(1-w_j/w)^2}{n_j-1}`,
  sources: [
    { text: "Welch (1951), On the comparison of several mean values, Biometrika 38, 330–336" },
  ],
  input: { groups: metricFields.groups() },
  output: { df: { description: "Degrees of freedom, numerator and denominator" } },
  example: {
    note: "R's PlantGrowth (oneway.test: F = 5.181, denom df = 17.128, p = 0.01739)",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: { statistic: 5.180972, p: 0.01739282 },
  },
  rescales: { inputs: ["groups"] },
  run: ({ groups }) => welchAnova(groups),
});
