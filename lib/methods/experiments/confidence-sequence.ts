import { liftRescaling } from "../liftRescaling.ts";
import { sequentialLift } from "../../experiments/sequential/sequentialLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

export default defineMethod({
  id: "confidence-sequence",
  title: "Confidence sequence of a lift",
  area: "experiments",
  summary:
    "Which lifts agree with the data, read as often as wanted? Always-valid interval and p-value, with GrowthBook's or Eppo's tuning.",
  assumptions: [
    "Units are randomised one by one and independent",
    "Enough units that the means are nearly normal from the first look on",
  ],
  formula: String.raw`\hat\Delta\pm\widehat{\mathrm{se}}\sqrt{\frac{2(n\rho^2+1)}{n\rho^2}\log\frac{\sqrt{n\rho^2+1}}{\alpha}},\quad \rho^2=\frac{-2\log\alpha+\log(1-2\log\alpha)}{N^*}`,
  sources: [
    {
      text: "Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2024), Time-uniform central limit theory and asymptotic confidence sequences, Annals of Statistics 52",
      url: "https://arxiv.org/abs/2103.06476",
    },
    { text: "Eppo documentation, Statistical nitty-gritty, sequential analysis" },
  ],
  input: {
    ...liftFields.arms,
    vendor: field.choice(["growthbook", "eppo"], {
      description: "Tuning by vendor: growthbook N* = 5,000, eppo N* = 10,000",
      default: "growthbook",
    }),
    tuning: field.optional(
      field.positive({
        description: "Units at which the interval is narrowest against a fixed one, instead",
        unit: "count",
        max: 1e12,
      }),
    ),
    effect: liftFields.effect,
    null: field.number({ description: "Lift under the null hypothesis", default: 0 }),
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Lift" },
    p: { description: "Always-valid p-value" },
    critical: { description: "Half-width over standard error, in place of 1.96" },
    rho: { description: "Mixture parameter ρ" },
    tuning: { description: "Units at which the interval is narrowest", unit: "count" },
  },
  example: {
    note: "5,000 units per arm: 3.06 in place of 1.96 standard errors",
    input: {
      control: { n: 5000, mean: 10, variance: 100 },
      treatment: { n: 5000, mean: 10.6, variance: 100 },
    },
    output: { estimate: 0.6, critical: 3.0614772189 },
  },
  rescales: liftRescaling(),
  run: ({ control, treatment, ...options }) => sequentialLift({ control, treatment }, options),
});
