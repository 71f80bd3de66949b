import { field } from "../../schemas/field.ts";
import { omegaSquared } from "../../statistics/effects/omegaSquared.ts";
import { defineMethod } from "../defineMethod.ts";
import { metricFields } from "../metricFields.ts";

export default defineMethod({
  id: "omega-squared",
  title: "ω², share of variance",
  area: "effects",
  summary: "What share of the variance lies between groups, with little bias?",
  assumptions: [
    "Values are independent, within and between the groups",
    "Equal variances and normal values, for the interval",
  ],
  formula: String.raw`\omega^2=\frac{SS_b-(k-1)MS_w}{SS_b+SS_w+MS_w}`,
  sources: [
    { text: "Hays (1963), Statistics for Psychologists" },
    { text: "Steiger (2004), Beyond the F test, Psychological Methods 9, 164–182" },
  ],
  input: { groups: metricFields.groups(), level: field.level() },
  output: {
    estimate: { description: "ω², share of variance" },
    interval: {
      description: "λ / (λ + n) for the noncentrality λ of F at `level`: the population share",
    },
    f: { description: "F of the analysis of variance" },
  },
  example: {
    note: "R's PlantGrowth: dried weight of plants under a control and two treatments",
    input: {
      groups: [
        [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
        [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
        [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
      ],
    },
    output: { estimate: 0.2040788 },
  },
  rescales: { inputs: ["groups"] },
  run: ({ groups, ...options }) => omegaSquared(groups, options),
});
