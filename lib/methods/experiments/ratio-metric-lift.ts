import { ratioMetricLift } from "../../experiments/ratioMetricLift.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";
import { ratioArm, toRatioMoments } from "../ratioArm.ts";

const id = "ratio-metric-lift";
export default defineMethod({
  id,
  title: "Lift of a ratio metric",
  area: "experiments",
  summary:
    "Did a ratio of sums change (revenue per order, clicks per view) when users were randomised? Delta-method variance from raw values or from sums and cross-products.",
  assumptions: [
    "Units are randomised one by one and independent; events of one unit may depend on each other",
    "The mean denominator is many standard errors away from 0",
  ],
  formula: String.raw`R=\frac{\sum y}{\sum x},\quad \operatorname{Var}(R)\approx\frac{1}{n\bar x^2}\left(s_y^2-2R\,s_{xy}+R^2s_x^2\right)`,
  sources: [
    {
      text: "Deng, Knoblich & Lu (2018), Applying the delta method in metric analytics, KDD",
      url: "https://arxiv.org/abs/1803.06336",
    },
  ],
  input: {
    control: ratioArm("Control arm"),
    treatment: ratioArm("Treatment arm"),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Ratio of treatment − ratio of control, or its share of the latter" },
    ...liftOutput,
    controlMean: { description: "Ratio of the control arm" },
    treatmentMean: { description: "Ratio of the treatment arm" },
  },
  example: {
    note: "Four users per arm with their clicks and views",
    input: {
      control: { numerator: [1, 2, 0, 3], denominator: [10, 12, 5, 9] },
      treatment: { numerator: [2, 4, 1, 3], denominator: [9, 14, 6, 8] },
    },
    output: { estimate: 0.1036036036, controlMean: 0.1666666667, treatmentMean: 0.2702702703 },
  },
  squared: ["control", "treatment"],
  run: ({ control, treatment, ...options }) =>
    ratioMetricLift(
      {
        control: toRatioMoments(control, `${id}: control`),
        treatment: toRatioMoments(treatment, `${id}: treatment`),
      },
      options,
    ),
});
