import { coefficientsOutput } from "./regressionFields.ts";
import type { OutputField } from "./types.ts";

/** What generalized linear models return beside the shared fields. */
export const glmOutput: Readonly<Record<string, OutputField>> = {
  statistic: { description: "Likelihood ratio of all slopes against the constant alone" },
  df: { description: "Slopes tested" },
  p: { description: "p-value of that likelihood-ratio test" },
  n: { description: "Rows", unit: "count" },
  coefficients: {
    ...coefficientsOutput,
    description:
      "One row per coefficient: name, estimate, standardError, statistic (Wald's z), p, interval; ratio = e^estimate (odds or rate ratio) and its ratioInterval",
  },
  logLikelihood: { description: "Log-likelihood, constants included" },
  deviance: { description: "Twice the log-likelihood short of the saturated model" },
  nullDeviance: {
    description: "The same for the constant alone",
    nullMeans: "the constant alone has no finite estimate",
  },
  residualDf: { description: "Rows less coefficients", unit: "count" },
  pearson: { description: "Pearson's chi-square of the fit" },
  aic: { description: "Akaike's criterion" },
  bic: { description: "Schwarz's criterion, by rows" },
  pseudoRSquared: {
    description: "mcFadden, coxSnell and nagelkerke",
    nullMeans: "the constant alone fits perfectly or has no finite estimate",
  },
  fitted: { description: "Expected count in each row", unit: "count" },
  iterations: { description: "Reweighted least-squares steps", unit: "count" },
  likelihoodRatios: {
    description: "Likelihood-ratio test of each predictor, when asked for: name, statistic, p",
    nullMeans: "the model without the predictor has no maximum",
  },
};
