import { field } from "../../schemas/field.ts";
import { shrinkEstimates } from "../../statistics/effects/shrinkEstimates.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "empirical-bayes-shrinkage",
  title: "Empirical Bayes shrinkage of many means",
  area: "effects",
  summary:
    "What are the true values of many units, some seen often and some rarely? Draws each estimate towards the common mean, the more the less certain it is.",
  assumptions: [
    "Estimates are independent and nearly normal around their true values",
    "Their sampling variances are known",
    "True values are spread normally around a common mean",
  ],
  formula: String.raw`\hat\theta_i=\hat\mu+\frac{\hat\tau^2}{\hat\tau^2+v_i}(y_i-\hat\mu),\quad \sum_i\frac{(y_i-\hat\mu)^2}{\hat\tau^2+v_i}=k-1`,
  sources: [
    {
      text: "Paule & Mandel (1982), Consensus values and weighting factors, Journal of Research of the National Bureau of Standards 87, 377–385",
    },
    {
      text: "Morris (1983), Parametric empirical Bayes inference: theory and applications, JASA 78, 47–55",
    },
  ],
  input: {
    estimates: field.numbers({ description: "Estimate of each unit" }),
    variances: field.numbers({
      description: "Sampling variance of each estimate",
      min: 0,
      openMin: true,
    }),
    level: field.level(),
  },
  squared: ["estimates", "variances"],
  output: {
    estimate: { description: "Common mean of the true values" },
    statistic: { description: "Cochran's Q: squares around the fixed-weight mean over variances" },
    p: { description: "Of Q, against estimates that differ by chance only" },
    betweenVariance: { description: "Variance of the true values, by Paule and Mandel" },
    heterogeneity: { description: "I²: share of the spread that is no chance", unit: "share" },
    units: { description: "Shrunk estimates with error and interval, and how far they were drawn" },
  },
  example: {
    note: "Eight schools of Rubin (1981): coaching effects and their squared standard errors",
    input: {
      estimates: [28, 8, -3, 7, -1, 1, 18, 12],
      variances: [225, 100, 256, 121, 81, 121, 100, 324],
    },
    output: { estimate: 7.685617, betweenVariance: 0, "units.0.shrinkage": 1 },
  },
  run: ({ estimates, variances, ...options }) => shrinkEstimates(estimates, variances, options),
});
