import { liftRescaling } from "../liftRescaling.ts";
import { mixtureLift } from "../../experiments/sequential/mixtureLift.ts";
import { sequentialLift } from "../../experiments/sequential/sequentialLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

const id = "sequential-lift";

export default defineMethod({
  id,
  title: "Sequential lift under a vendor's rules",
  area: "experiments",
  summary:
    "Which interval and p-value would GrowthBook, Eppo or Statsig show while the experiment runs? The first two by an asymptotic confidence sequence, the last by mSPRT.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal with known variance at each look",
  ],
  formula: String.raw`\hat\Delta\pm c\cdot\mathrm{se},\quad c^2=2\,\frac{n\rho^2+1}{n\rho^2}\ln\frac{\sqrt{n\rho^2+1}}{\alpha}\ \text{or}\ \left(2\ln\frac2\alpha+\ln\frac{V+\tau^2}{V}\right)\frac{V+\tau^2}{\tau^2}`,
  sources: [
    {
      text: "Waudby-Smith, Arbour, Sinha, Kennedy & Ramdas (2024), Annals of Statistics 52 (growthbook: N* = 5,000; eppo: N* = 10,000)",
    },
    {
      text: "Zhao, Liu & Ou-Yang (2019), Safely and quickly deploying new features with a staged rollout framework using sequential test and adaptive experimental design (statsig)",
      url: "https://arxiv.org/abs/1905.10493",
    },
  ],
  input: {
    ...liftFields.arms,
    vendor: field.choice(["growthbook", "eppo", "statsig"], {
      description: "Whose rules: tuning of the confidence sequence, or mSPRT",
      default: "growthbook",
    }),
    effect: liftFields.effect,
    null: field.number({ description: "Lift under the null hypothesis", default: 0 }),
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Lift" },
    p: { description: "Always-valid p-value at this look; keep the smallest so far" },
    critical: { description: "Half-width over standard error, in place of 1.96" },
    tuning: { description: "Units at which the interval is narrowest (N*)", unit: "count" },
    rho: { description: "Mixture parameter ρ of the confidence sequence" },
    mixingSd: { description: "Standard deviation of the mixture (statsig)" },
    logRatio: { description: "Log of the mixture likelihood ratio (statsig)" },
  },
  example: {
    note: "5,000 units per arm under Eppo's tuning",
    input: {
      control: { n: 5000, mean: 10, variance: 100 },
      treatment: { n: 5000, mean: 10.6, variance: 100 },
      vendor: "eppo",
    },
    output: { estimate: 0.6, critical: 3.03520899 },
  },
  rescales: liftRescaling(["control", "treatment"], [], ["mixingSd"]),
  run: ({ control, treatment, vendor, ...options }) => {
    const arms = { control, treatment };
    const found =
      vendor === "statsig"
        ? mixtureLift(arms, { ...options, vendor })
        : sequentialLift(arms, { ...options, vendor });
    return { ...found, method: id };
  },
});
