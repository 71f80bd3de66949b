import { meanLift } from "../../experiments/meanLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "relative-lift",
  title: "Relative lift of a mean",
  area: "experiments",
  summary:
    "By what share of the control mean did the treatment change the mean per unit? Delta, Fieller or log interval; says so when the control mean cannot be told from 0.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal: normal values, or enough of them",
    "Delta and log: the control mean is many standard errors away from 0",
  ],
  formula: String.raw`\Delta=\frac{\bar t-\bar c}{|\bar c|},\quad \widehat{\mathrm{se}}^2=\frac{1}{\bar c^2}\left(\frac{s_t^2}{n_t}+\frac{\bar t^2}{\bar c^2}\frac{s_c^2}{n_c}\right)`,
  sources: [
    { text: "Fieller (1954), Some problems in interval estimation, JRSS B 16, 175–185" },
    {
      text: "Deng, Knoblich & Lu (2018), Applying the delta method in metric analytics, KDD",
      url: "https://arxiv.org/abs/1803.06336",
    },
  ],
  input: {
    ...liftFields.arms,
    null: field.number({
      description: "Relative lift under the null hypothesis",
      unit: "share",
      default: 0,
      min: -1,
      max: 1,
      openMin: true,
      openMax: true,
    }),
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "(mean(treatment) − mean(control)) / |mean(control)|", unit: "share" },
    standardError: { description: "By the delta method, whatever the interval", unit: "share" },
    ...liftOutput,
  },
  example: {
    note: "1,000 of 10,000 against 1,100 of 10,000 conversions: +10 %, Fieller's interval",
    input: {
      control: { n: 10000, sum: 1000, sumSquares: 1000 },
      treatment: { n: 10000, sum: 1100, sumSquares: 1100 },
      intervalMethod: "fieller",
    },
    output: { estimate: 0.1, "interval.0": 0.0144412619, "interval.1": 0.1931929093 },
  },
  rescales: { inputs: ["control", "treatment"], outputs: ["controlMean", "treatmentMean"] },
  run: ({ control, treatment, ...options }) =>
    meanLift("relative-lift", { control, treatment }, { ...options, effect: "relative" }),
});
