import { field } from "../../schemas/field.ts";
import { gamesHowell } from "../../statistics/tests/gamesHowell.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "games-howell",
  title: "Games–Howell comparisons",
  area: "tests",
  summary: "Which group means differ, when spreads differ too? All pairs at once.",
  assumptions: [
    "Values are independent, within and between the groups",
    "Group means are nearly normal",
  ],
  formula: String.raw`q=\frac{|\bar x_i-\bar x_j|}{\sqrt{\frac12\left(\frac{s_i^2}{n_i}+\frac{s_j^2}{n_j}\right)}},\ \text{Welch's df}`,
  sources: [{ text: "Games & Howell (1976), Journal of Educational Statistics 1, 113–125" }],
  input: { groups: metricFields.groups(), level: field.level() },
  output: {
    comparisons: {
      description:
        "One per pair of groups a < b: difference of means a − b, simultaneous interval, standard error, df and adjusted p",
    },
  },
  example: {
    note: "R's PlantGrowth",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: { "comparisons.0.difference": 0.371, "comparisons.2.difference": -0.865 },
  },
  rescales: { inputs: ["groups"], outputs: ["difference", "interval", "standardError"] },
  run: ({ groups, ...options }) => gamesHowell(groups, options),
});
