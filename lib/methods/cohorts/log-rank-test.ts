import { logRank } from "../../cohorts/logRank.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { survivalFields } from "../survivalFields.ts";

export default defineMethod({
  id: "log-rank-test",
  title: "Log-rank test",
  area: "cohorts",
  summary: "Do two or more groups share one survival curve, when some units are censored?",
  assumptions: [
    "Censoring has nothing to do with the group or the outcome",
    "Units are independent",
    "Most powerful when hazards are proportional",
  ],
  formula: String.raw`\chi^2=(O-E)^\top V^{-1}(O-E),\quad E_g=\sum_i \hat S(t_i^-)^\rho d_i\frac{n_{gi}}{n_i}`,
  sources: [
    { text: "Mantel (1966), Cancer Chemotherapy Reports 50, 163–170" },
    { text: "Harrington & Fleming (1982), Biometrika 69, 553–566 (rho)" },
  ],
  input: {
    ...survivalFields,
    group: field.labels({ description: "Group of each row" }),
    rho: field.number({
      description: "Weights survival to this power: 0 is log-rank, 1 is Peto and Peto",
      default: 0,
      min: 0,
      max: 10,
    }),
  },
  output: {
    groups: { description: "Per group: units, events observed and expected" },
  },
  example: {
    note: "Freireich et al. (1963): 6-mercaptopurine against placebo, χ² = 16.8",
    input: {
      time: [
        6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35, 1, 1, 2, 2, 3,
        4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
      ],
      event: [
        1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
      ],
      group: [...Array<string>(21).fill("6-MP"), ...Array<string>(21).fill("placebo")],
    },
    output: { statistic: 16.792941, "groups.0.observed": 9, "groups.0.expected": 19.250501 },
  },
  run: ({ time, event, count, group, ...options }) =>
    logRank({ time, event, count }, group, options),
});
