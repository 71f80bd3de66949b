import { liftRescaling } from "../liftRescaling.ts";
import { postStratifiedLift } from "../../experiments/postStratifiedLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "post-stratified-lift",
  title: "Post-stratified lift",
  area: "experiments",
  summary:
    "What is the lift when each stratum counts by its share of all units? Takes out chance imbalance between the arms in a covariate known beforehand.",
  assumptions: [
    "Strata were known before the units were assigned",
    "Units are randomised one by one and independent",
    "At least 2 units of each arm in every stratum, better 20",
  ],
  formula: String.raw`\hat\Delta=\sum_k\frac{n_k}{n}(\bar t_k-\bar c_k),\quad \widehat{\mathrm{se}}^2=\sum_k\frac{n_k^2}{n^2}\left(\frac{s_{tk}^2}{n_{tk}}+\frac{s_{ck}^2}{n_{ck}}\right)`,
  sources: [
    {
      text: "Miratrix, Sekhon & Yu (2013), Adjusting treatment effect estimates by post-stratification in randomized experiments, JRSS B 75, 369–396",
    },
  ],
  input: {
    strata: field.records(
      { stratum: field.text({ description: "Name of the stratum" }), ...liftFields.arms },
      { description: "Both arms by stratum" },
    ),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Weighted lift" },
    ...liftOutput,
    varianceReduction: {
      description: "1 − variance of this lift / variance without strata",
      unit: "share",
    },
    unadjustedEstimate: {
      description: "Absolute lift without strata",
      unit: "unit of the metric",
    },
    weights: { description: "Share of all units in each stratum", unit: "share" },
  },
  example: {
    note: "Two strata whose levels differ",
    input: {
      strata: [
        { stratum: "new", control: [1, 2, 3, 2], treatment: [2, 3, 4] },
        { stratum: "old", control: [10, 12, 11], treatment: [12, 13, 14, 13] },
      ],
    },
    output: { estimate: 1.5, unadjustedEstimate: 2.857142857 },
  },
  rescales: {
    ...liftRescaling(["strata"]),
    outputs: [...liftRescaling().outputs!, "unadjustedEstimate"],
  },
  run: ({ strata, ...options }) => postStratifiedLift(strata, options),
});
