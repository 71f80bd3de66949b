import { liftRescaling } from "../liftRescaling.ts";
import { quantileLift } from "../../experiments/quantileLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";
import { metricFields } from "../metricFields.ts";

const unit = "unit of the metric";
const clusters = (arm: string) =>
  field.optional(
    field.integers({ description: `Unit (user) of each ${arm} value, when units have several` }),
  );

export default defineMethod({
  id: "quantile-lift",
  title: "Lift of a quantile",
  area: "experiments",
  summary:
    "Did the median or the 95th percentile change? Variance from order statistics; with clusters, events of one user may depend on each other.",
  assumptions: [
    "Values are independent, or the clusters are",
    "The density around the quantile is smooth and above 0",
  ],
  formula: String.raw`\widehat{\mathrm{se}}(x_\nu)=\frac{x_{(U)}-x_{(L)}}{2z},\quad L,U=n\left(\nu\mp z\,\sigma/\sqrt n\right)`,
  sources: [
    {
      text: "Deng, Knoblich & Lu (2018), Applying the delta method in metric analytics, KDD, section 4",
      url: "https://arxiv.org/abs/1803.06336",
    },
  ],
  input: {
    control: metricFields.values("Control arm, one value per event"),
    treatment: metricFields.values("Treatment arm, one value per event"),
    controlClusters: clusters("control"),
    treatmentClusters: clusters("treatment"),
    probability: field.proportion({
      description: "Probability of the quantile",
      default: 0.5,
      openMin: true,
      openMax: true,
    }),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Quantile of treatment − quantile of control, or its share" },
    ...liftOutput,
    controlMean: { description: "Quantile of the control arm", unit },
    treatmentMean: { description: "Quantile of the treatment arm", unit },
  },
  example: {
    note: "Medians of two arms of twelve",
    input: {
      control: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      treatment: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    },
    output: { estimate: 2, controlMean: 6.5, standardError: 2.886203162 },
  },
  rescales: liftRescaling(),
  run: ({ control, treatment, controlClusters, treatmentClusters, ...options }) =>
    quantileLift(
      {
        control: { values: control, ...(controlClusters && { clusters: controlClusters }) },
        treatment: { values: treatment, ...(treatmentClusters && { clusters: treatmentClusters }) },
      },
      options,
    ),
});
