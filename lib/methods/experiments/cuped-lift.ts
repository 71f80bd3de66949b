import { cupedLift } from "../../experiments/cupedLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { jointArm, toJointMoments } from "../jointArm.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

const id = "cuped-lift";
const unit = "unit of the metric";
const arm = (description: string) =>
  jointArm(
    {
      values: field.numbers({ description: "Outcome of each unit", unit }),
      covariates: field.list(field.numbers({ description: "one covariate, by unit" }), {
        description: "One list per covariate, measured before the experiment",
        maxLength: 50,
      }),
    },
    { description: `${description}: raw values, or moments of [outcome, covariate 1, …]` },
  );
type Arm = ReturnType<ReturnType<typeof arm>["parse"]>;
const joint = (given: Arm, name: string) =>
  toJointMoments("covariates" in given ? { columns: [given.values, ...given.covariates] } : given, {
    where: `${id}: ${name}`,
  });

export default defineMethod({
  id,
  title: "CUPED: lift adjusted for pre-experiment covariates",
  area: "experiments",
  summary:
    "What is the lift once differences that existed before the experiment are taken out? One or several covariates; reports how much variance they remove.",
  assumptions: [
    "Covariates were measured before the units were assigned",
    "Units are randomised one by one and independent",
    "The means are nearly normal, and units many more than covariates",
  ],
  formula: String.raw`\hat\Delta=\bar y_t-\bar y_c-\theta^\top(\bar x_t-\bar x_c),\quad \theta=S_{xx}^{-1}S_{xy}`,
  sources: [
    {
      text: "Deng, Xu, Kohavi & Walker (2013), Improving the sensitivity of online controlled experiments by utilizing pre-experiment data, WSDM",
    },
  ],
  input: {
    control: arm("Control arm"),
    treatment: arm("Treatment arm"),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Adjusted lift" },
    ...liftOutput,
    controlMean: { description: "Adjusted mean of the control arm", unit },
    treatmentMean: { description: "Adjusted mean of the treatment arm", unit },
    theta: { description: "Slope of the outcome on each covariate; 0 for one left out" },
    varianceReduction: {
      description: "1 − adjusted / unadjusted variance of the absolute lift",
      unit: "share",
    },
    unadjustedEstimate: { description: "Absolute lift without adjustment", unit },
    unadjustedStandardError: { description: "Standard error without adjustment", unit },
  },
  example: {
    note: "Five users per arm with their spending before and during",
    input: {
      control: { values: [5, 7, 9, 11, 14], covariates: [[4, 6, 7, 10, 12]] },
      treatment: { values: [7, 8, 11, 12, 17], covariates: [[4, 5, 8, 9, 13]] },
    },
    output: { estimate: 1.8, "theta.0": 1.0938864629 },
  },
  squared: ["control", "treatment"],
  run: ({ control, treatment, ...options }) =>
    cupedLift(
      { control: joint(control, "control"), treatment: joint(treatment, "treatment") },
      options,
    ),
});
