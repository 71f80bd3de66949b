import { liftRescaling } from "../liftRescaling.ts";
import { equivalence } from "../../experiments/equivalence.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "equivalence-test",
  title: "Equivalence by two one-sided tests (TOST)",
  area: "experiments",
  summary:
    "Is the lift small enough not to matter, in both directions? Rejects when the interval lies within the margins.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal",
    "The margins were set before looking",
  ],
  formula: String.raw`p=\max\left\{P\!\left(T>\frac{\hat\Delta-\delta_l}{\widehat{\mathrm{se}}}\right),P\!\left(T<\frac{\hat\Delta-\delta_u}{\widehat{\mathrm{se}}}\right)\right\}`,
  sources: [
    {
      text: "Schuirmann (1987), A comparison of the two one-sided tests procedure and the power approach, Journal of Pharmacokinetics and Biopharmaceutics 15, 657–680",
    },
  ],
  input: {
    ...liftFields.arms,
    low: field.number({ description: "Lower margin of the lift" }),
    high: field.number({ description: "Upper margin of the lift, above `low`" }),
    effect: field.choice(["absolute", "relative"], {
      description: "Lift and margins in the metric's unit, or as shares of the control mean",
      default: "absolute",
    }),
    level: field.level({ description: "Confidence of each one-sided test" }),
  },
  output: {
    estimate: { description: "Lift" },
    p: { description: "Larger of both one-sided p-values" },
    level: { description: "Level of the interval: 2 · level − 1 of the input" },
    pLow: { description: "p-value of a lift at or below the lower margin" },
    pHigh: { description: "p-value of a lift at or above the upper margin" },
    ...liftOutput,
  },
  example: {
    note: "Means 10.1 and 10.0 of 500 units each, sd 2, margins ±0.5",
    input: {
      control: { n: 500, mean: 10, variance: 4 },
      treatment: { n: 500, mean: 10.1, variance: 4 },
      low: -0.5,
      high: 0.5,
    },
    output: { estimate: 0.1, p: 0.000806323842 },
  },
  rescales: liftRescaling(["control", "treatment"], ["low", "high"]),
  run: ({ control, treatment, ...options }) => equivalence({ control, treatment }, options),
});
