import { liftRescaling } from "../liftRescaling.ts";
import { meanLift } from "../../experiments/meanLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "absolute-lift",
  title: "Absolute lift of a mean",
  area: "experiments",
  summary:
    "By how much did the treatment change the mean per unit? Welch's interval of treatment − control; conversions are zeros and ones.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal: normal values, or enough of them",
  ],
  formula: String.raw`\Delta=\bar t-\bar c,\quad \widehat{\mathrm{se}}^2=\frac{s_t^2}{n_t}+\frac{s_c^2}{n_c}`,
  sources: [
    { text: "Welch (1947), The generalization of 'Student's' problem, Biometrika 34, 28–35" },
  ],
  input: {
    ...liftFields.arms,
    null: field.number({
      description: "Lift under the null hypothesis",
      unit: "unit of the metric",
      default: 0,
    }),
    ...liftFields.options,
  },
  output: {
    estimate: { description: "mean(treatment) − mean(control)", unit: "unit of the metric" },
    ...liftOutput,
  },
  example: {
    note: "R's sleep data: extra hours of sleep after two drugs (R documentation of t.test)",
    input: {
      control: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      treatment: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    },
    output: { estimate: 1.58, df: 17.776473516178495, p: 0.07939414018735823 },
  },
  rescales: liftRescaling(),
  run: ({ control, treatment, ...options }) =>
    meanLift("absolute-lift", { control, treatment }, options),
});
