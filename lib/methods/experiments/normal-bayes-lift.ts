import { liftRescaling } from "../liftRescaling.ts";
import { normalBayesLift } from "../../experiments/bayes/normalBayesLift.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { liftFields } from "../liftFields.ts";

const PRIOR_SD = { flat: undefined, growthbook: 0.3, eppo: 0.05 } as const;

export default defineMethod({
  id: "normal-bayes-lift",
  title: "Bayesian lift with a normal prior",
  area: "experiments",
  summary:
    "How likely is the lift above 0, and what is lost if it is not? Closed form; flat prior, GrowthBook's N(0, 0.3) or Eppo's N(0, 0.05) on the relative lift.",
  assumptions: ["The estimated lift is nearly normal", "The prior was set before looking"],
  formula: String.raw`\mu=\frac{\hat\Delta/s^2+\mu_0/\tau^2}{1/s^2+1/\tau^2},\quad \sigma^{-2}=s^{-2}+\tau^{-2},\quad E\max(-\Delta,0)=\sigma\varphi(\tfrac\mu\sigma)-\mu\,\Phi(-\tfrac\mu\sigma)`,
  sources: [
    { text: "Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 2.5" },
    { text: "Eppo documentation, Statistical nitty-gritty, Bayesian analysis" },
  ],
  input: {
    ...liftFields.arms,
    vendor: field.choice(["flat", "growthbook", "eppo"], {
      description: "Prior of the lift: flat, growthbook N(0, 0.3), eppo N(0, 0.05)",
      default: "flat",
    }),
    priorMean: field.number({ description: "Mean of the prior", default: 0 }),
    priorSd: field.optional(
      field.positive({ description: "Standard deviation of the prior, instead of the vendor's" }),
    ),
    mde: field.number({
      description: "Also give the chance that the lift is above this",
      default: 0,
    }),
    effect: field.choice(["absolute", "relative"], {
      description: "Lift in the metric's unit, or as a share of the control mean",
      default: "relative",
    }),
    level: field.level({ description: "Level of the credible interval" }),
  },
  output: {
    estimate: { description: "Posterior mean of the lift" },
    standardError: { description: "Posterior standard deviation of the lift" },
    interval: { description: "Credible interval of the lift" },
    chanceToBeat: { description: "P(lift > 0)", unit: "share" },
    lossTreatment: { description: "Expected loss of choosing the treatment" },
    lossControl: { description: "Expected loss of choosing control" },
    chanceAboveMde: { description: "P(lift > mde)", unit: "share" },
    weightOfData: { description: "Share that the data have in the posterior mean", unit: "share" },
  },
  example: {
    note: "1,000 against 1,100 conversions of 10,000, Eppo's prior",
    input: {
      control: { n: 10000, sum: 1000, sumSquares: 1000 },
      treatment: { n: 10000, sum: 1100, sumSquares: 1100 },
      vendor: "eppo",
    },
    output: { estimate: 0.0547260686 },
  },
  rescales: liftRescaling(
    ["control", "treatment"],
    ["priorMean", "priorSd", "mde"],
    ["lossTreatment", "lossControl"],
  ),
  run: ({ control, treatment, vendor, priorSd, ...options }) =>
    normalBayesLift({ control, treatment }, { ...options, priorSd: priorSd ?? PRIOR_SD[vendor] }),
});
