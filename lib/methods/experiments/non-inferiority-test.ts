import { liftRescaling } from "../liftRescaling.ts";
import { nonInferiority } from "../../experiments/nonInferiority.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields, liftOutput } from "../liftFields.ts";

export default defineMethod({
  id: "non-inferiority-test",
  title: "Non-inferiority test of a guardrail",
  area: "experiments",
  summary:
    "Can a worsening by more than the margin be ruled out? For guardrail metrics, where “no significant harm” would prove nothing.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal",
    "The margin was set before looking",
  ],
  formula: String.raw`t=\frac{\hat\Delta+\delta}{\widehat{\mathrm{se}}(\hat\Delta)},\quad H_0:\Delta\le-\delta`,
  sources: [
    {
      text: "Schultzberg, Ankargren & Frånberg (2024), Risk-aware product decisions in A/B tests with multiple metrics",
      url: "https://arxiv.org/abs/2402.11609",
    },
  ],
  input: {
    ...liftFields.arms,
    margin: field.positive({
      description:
        "Largest acceptable worsening: in the metric's unit, or a share of the control mean",
    }),
    better: field.choice(["higher", "lower"], {
      description: "Which direction of the metric is good",
      default: "higher",
    }),
    effect: liftFields.effect,
    intervalMethod: liftFields.intervalMethod,
    level: field.level(),
  },
  output: {
    estimate: { description: "Lift" },
    p: { description: "p-value of a worsening by the margin or more" },
    ...liftOutput,
  },
  example: {
    note: "Retention of 40.0 % against 39.8 %, one point may be lost",
    input: {
      control: { n: 20000, sum: 8000, sumSquares: 8000 },
      treatment: { n: 20000, sum: 7960, sumSquares: 7960 },
      margin: 0.01,
    },
    output: { estimate: -0.002, statistic: 1.63363997, p: 0.05117117 },
  },
  rescales: liftRescaling(["control", "treatment"], ["margin"]),
  run: ({ control, treatment, margin, effect, ...options }) => {
    if (effect === "relative" && margin >= 1)
      throw new RangeError(
        `non-inferiority-test: margin must be below 1 for a relative effect, got ${margin}`,
      );
    return nonInferiority({ control, treatment }, { margin, effect, ...options });
  },
});
