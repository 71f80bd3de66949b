import { oneWayAnova } from "../../statistics/tests/oneWayAnova.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "one-way-anova",
  title: "One-way analysis of variance",
  area: "tests",
  summary:
    "Do several independent groups have the same mean? Where spreads differ, use Welch's; Tukey's HSD says which groups differ.",
  assumptions: [
    "Values are independent, within and between the groups",
    "All groups have the same variance",
    "Group means are nearly normal",
  ],
  formula: String.raw`F=\frac{\sum_j n_j(\bar x_j-\bar x)^2/(k-1)}{\sum_j(n_j-1)s_j^2/(n-k)}`,
  sources: [{ text: "Fisher (1925), Statistical Methods for Research Workers" }],
  input: { groups: metricFields.groups() },
  output: {
    between: { description: "Sum of squares, df and mean square between groups" },
    within: { description: "Sum of squares, df and mean square within groups" },
    etaSquared: { description: "η²: share of variance between groups" },
    omegaSquared: { description: "ω²: the same without upward bias, not below 0" },
  },
  example: {
    note: "R's PlantGrowth: dried weight of plants under a control and two treatments (F = 4.846, p = 0.0159)",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: { statistic: 4.846087862380136, p: 0.0159099583256229, etaSquared: 0.264148300383 },
  },
  rescales: { inputs: ["groups"], squares: ["sumSquares", "meanSquare"] },
  run: ({ groups }) => oneWayAnova(groups),
});
