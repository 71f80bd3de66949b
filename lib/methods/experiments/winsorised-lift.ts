import { liftRescaling } from "../liftRescaling.ts";
import { winsorisedLift } from "../../experiments/winsorisedLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";
import { metricFields } from "../metricFields.ts";

const unit = "unit of the metric";

export default defineMethod({
  id: "winsorised-lift",
  title: "Lift of a winsorised mean",
  area: "experiments",
  summary:
    "What is the lift when extreme values count only up to a limit? For revenue and other heavy tails; limits by percentile of both arms together, or absolute.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The capped mean is what should be compared: it is not the mean",
  ],
  formula: String.raw`y_i'=\min(\max(y_i,l),u),\quad \hat\Delta=\bar t'-\bar c'`,
  sources: [
    {
      text: "Kohavi, Tang & Xu (2020), Trustworthy Online Controlled Experiments, chapter 18: capping and other metrics of smaller variance",
    },
  ],
  input: {
    control: metricFields.values("Control arm, one value per unit"),
    treatment: metricFields.values("Treatment arm, one value per unit"),
    lowerPercentile: field.optional(
      field.proportion({ description: "Lower limit as a quantile of all values" }),
    ),
    upperPercentile: field.proportion({
      description: "Upper limit as a quantile of all values",
      default: 0.99,
    }),
    lowerLimit: field.optional(
      field.number({ description: "Lower limit, instead of the percentile", unit }),
    ),
    upperLimit: field.optional(
      field.number({ description: "Upper limit, instead of the percentile", unit }),
    ),
    ignoreZeros: field.boolean({
      description: "Take percentiles of the values that are not 0",
      default: false,
    }),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Lift of the winsorised mean" },
    ...liftOutput,
    limits: { description: "Limits [low, high]", unit, nullMeans: "no limit on that side" },
    capped: { description: "Values moved to a limit, [control, treatment]", unit: "count" },
  },
  example: {
    note: "One user of 200 decides the mean unless values count only up to 50",
    input: { control: [10, 12, 9, 200, 11], treatment: [13, 15, 12, 14, 11], upperLimit: 50 },
    output: { estimate: -5.4, "capped.0": 1, "limits.1": 50 },
  },
  rescales: {
    ...liftRescaling(["control", "treatment", "lowerLimit", "upperLimit"]),
    outputs: [...liftRescaling().outputs!, "limits"],
  },
  run: ({ control, treatment, ...options }) => {
    const { lowerPercentile, lowerLimit, upperLimit, ...others } = options;
    return winsorisedLift(
      { control, treatment },
      {
        ...others,
        ...(lowerPercentile !== undefined && { lowerPercentile }),
        ...(lowerLimit !== undefined && { lowerLimit }),
        ...(upperLimit !== undefined && { upperLimit }),
      },
    );
  },
});
