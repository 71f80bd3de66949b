import { cupacLift } from "../../experiments/cupacLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

const unit = "unit of the metric";
const units = (description: string) =>
  field.object(
    {
      values: field.numbers({ description: "Outcome of each unit", unit }),
      features: field.matrix({
        description: "One row per unit, one column per feature, known before its outcome",
      }),
    },
    { description },
  );

export default defineMethod({
  id: "cupac-lift",
  title: "CUPAC: lift adjusted for a prediction",
  area: "experiments",
  summary:
    "What is the lift once a prediction from earlier data is taken out? A ridge regression learns on history; its prediction is the covariate of CUPED.",
  assumptions: [
    "The history lies before the experiment, and features before each outcome",
    "Units are randomised one by one and independent",
    "The means are nearly normal",
  ],
  formula: String.raw`\hat\Delta=\bar y_t-\bar y_c-\theta(\bar g_t-\bar g_c),\quad g(x)=\hat\beta_0+\hat\beta^\top x`,
  sources: [
    {
      text: "Tang, Huang, Kastelman & Bauman (2020), Control using predictions as covariates in switchback experiments, DoorDash",
    },
    {
      text: "Deng, Xu, Kohavi & Walker (2013), Improving the sensitivity of online controlled experiments by utilizing pre-experiment data, WSDM",
    },
  ],
  input: {
    history: units("Units of a period before the experiment"),
    control: units("Control arm"),
    treatment: units("Treatment arm"),
    penalty: field.number({
      description: "Ridge penalty on standardised features",
      min: 0,
      default: 1,
    }),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Adjusted lift" },
    ...liftOutput,
    controlMean: { description: "Adjusted mean of the control arm", unit },
    treatmentMean: { description: "Adjusted mean of the treatment arm", unit },
    theta: { description: "Slope of the outcome on the prediction" },
    coefficients: { description: "Of the prediction: intercept, then one per feature" },
    varianceReduction: {
      description: "1 − adjusted / unadjusted variance of the absolute lift",
      unit: "share",
    },
    unadjustedEstimate: { description: "Absolute lift without adjustment", unit },
    unadjustedStandardError: { description: "Standard error without adjustment", unit },
  },
  example: {
    note: "A history that lies on a line: the prediction is the feature, as in CUPED's example",
    input: {
      history: { values: [1, 2, 3, 4], features: [[1], [2], [3], [4]] },
      control: { values: [5, 7, 9, 11, 14], features: [[4], [6], [7], [10], [12]] },
      treatment: { values: [7, 8, 11, 12, 17], features: [[4], [5], [8], [9], [13]] },
      penalty: 0,
    },
    output: { estimate: 1.8, "theta.0": 1.0938864629 },
  },
  squared: ["history", "control", "treatment"],
  run: ({ history, control, treatment, ...options }) =>
    cupacLift(history, { control, treatment }, options),
});
