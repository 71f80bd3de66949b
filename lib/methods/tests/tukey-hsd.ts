import { field } from "../../schemas/field.ts";
import { tukeyHsd } from "../../statistics/tests/tukeyHsd.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "tukey-hsd",
  title: "Tukey's honest significant difference",
  area: "tests",
  summary:
    "Which group means differ? All pairs at once, with simultaneous intervals; equal spreads.",
  assumptions: [
    "Values are independent, within and between the groups",
    "All groups have the same variance",
    "Group means are nearly normal",
  ],
  formula: String.raw`q=\frac{|\bar x_i-\bar x_j|}{\sqrt{\frac{MS_w}{2}\left(\frac1{n_i}+\frac1{n_j}\right)}}`,
  sources: [
    {
      text: "Tukey (1949), Comparing individual means in the analysis of variance, Biometrics 5, 99–114",
    },
    { text: "Kramer (1956), Biometrics 12, 307–310" },
  ],
  input: { groups: metricFields.groups(), level: field.level() },
  output: {
    comparisons: {
      description:
        "One per pair of groups a < b: difference of means a − b, simultaneous interval, standard error, df and adjusted p",
    },
  },
  example: {
    note: "R's PlantGrowth (TukeyHSD: treatments 1 and 2 differ by 0.865, p = 0.012)",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: {
      "comparisons.0.p": 0.3908711,
      "comparisons.2.difference": -0.865,
      "comparisons.2.p": 0.01200642,
    },
  },
  rescales: { inputs: ["groups"], outputs: ["difference", "interval", "standardError"] },
  run: ({ groups, ...options }) => tukeyHsd(groups, options),
});
