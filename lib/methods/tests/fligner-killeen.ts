import { field } from "../../schemas/field.ts";
import { flignerKilleen } from "../../statistics/tests/flignerKilleen.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "fligner-killeen",
  title: "Fligner–Killeen test of equal variances",
  area: "tests",
  summary: "Do groups have the same variance? By ranks of the distances from the centre.",
  assumptions: ["Values are independent, within and between the groups"],
  formula: String.raw`X^2=\frac{\sum_j n_j(\bar a_j-\bar a)^2}{s_a^2},\quad a=\Phi^{-1}\!\left(\tfrac12+\tfrac{\text{rank}}{2(n+1)}\right)`,
  sources: [
    {
      text: "Conover, Johnson & Johnson (1981), A comparative study of tests for homogeneity of variances, Technometrics 23, 351–361",
    },
  ],
  input: {
    groups: metricFields.valueGroups(),
    centre: field.choice(["mean", "median", "trimmed"], {
      description: "Centre of each group: mean (Levene), median (Brown–Forsythe) or trimmed mean",
      default: "median",
    }),
    trim: field.proportion({
      description: "Share cut off at each end for the trimmed mean",
      default: 0.05,
      max: 0.5,
      openMax: true,
    }),
  },
  output: { statistic: { description: "χ² of the normal scores" } },
  example: {
    note: "R's PlantGrowth",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: { statistic: 2.34993713, df: 2 },
  },
  run: ({ groups, ...options }) => flignerKilleen(groups, options),
});
