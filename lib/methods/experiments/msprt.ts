import { liftRescaling } from "../liftRescaling.ts";
import { mixtureLift } from "../../experiments/sequential/mixtureLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

export default defineMethod({
  id: "msprt",
  title: "Mixture sequential probability ratio test (mSPRT)",
  area: "experiments",
  summary:
    "Is there a lift, read as often as wanted? Likelihood ratio averaged over effects that are expected; one- and two-sided, also as Statsig computes it.",
  assumptions: [
    "Units are randomised one by one and independent",
    "The means are nearly normal with known variance at each look",
    "A fixed mixing deviation: the default follows the data, as vendors do, and holds approximately",
  ],
  formula: String.raw`\Lambda=\sqrt{\frac{V}{V+\tau^2}}\exp\left(\frac{\tau^2(\hat\Delta-\theta_0)^2}{2V(V+\tau^2)}\right),\quad p=\min(1,1/\Lambda)`,
  sources: [
    { text: "Johari, Koomen, Pekelis & Walsh (2017), Peeking at A/B tests, KDD" },
    {
      text: "Zhao, Liu & Ou-Yang (2019), Safely and quickly deploying new features with a staged rollout framework using sequential test and adaptive experimental design",
      url: "https://arxiv.org/abs/1905.10493",
    },
  ],
  input: {
    ...liftFields.arms,
    mixingSd: field.optional(
      field.positive({
        description:
          "Standard deviation of expected effects (τ), in the unit of the lift; default z·√((s_t² + s_c²)/(n_t + n_c))",
      }),
    ),
    vendor: field.choice(["johari", "statsig"], {
      description: "statsig spends half of α per side in the two-sided mixture: more conservative",
      default: "johari",
    }),
    effect: liftFields.effect,
    null: field.number({ description: "Lift under the null hypothesis", default: 0 }),
    ...liftFields.options,
  },
  output: {
    estimate: { description: "Lift" },
    p: { description: "Always-valid p-value at this look; keep the smallest so far" },
    critical: { description: "Half-width over standard error, in place of 1.96" },
    mixingSd: { description: "Standard deviation of the mixture used" },
    logRatio: { description: "Log of the mixture likelihood ratio" },
  },
  example: {
    note: "5,000 units per arm, effects of about 0.5 expected",
    input: {
      control: { n: 5000, mean: 10, variance: 100 },
      treatment: { n: 5000, mean: 10.6, variance: 100 },
      mixingSd: 0.5,
    },
    output: { statistic: 3, p: 0.05564240935 },
  },
  rescales: liftRescaling(["control", "treatment"], ["mixingSd"], ["mixingSd"]),
  run: ({ control, treatment, ...options }) => mixtureLift({ control, treatment }, options),
});
