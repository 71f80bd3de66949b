import { field } from "../../schemas/field.ts";
import { bootstrap } from "../../statistics/resampling/bootstrap.ts";
import { defineMethod } from "../defineMethod.ts";

const unit = "unit of the metric";

export default defineMethod({
  id: "bootstrap",
  title: "Bootstrap interval",
  area: "resampling",
  summary:
    "How uncertain is a mean, median, quantile, trimmed mean or spread, or its difference between two groups? Resamples the values; asks for no distribution.",
  assumptions: [
    "Values are independent and stand for their population",
    "The statistic is smooth enough: not an extreme, and quantiles only with many values",
  ],
  formula: String.raw`\left[\hat\theta^*_{(\alpha_1)},\hat\theta^*_{(\alpha_2)}\right],\quad \alpha_{1,2}=\Phi\!\left(z_0+\frac{z_0\mp z}{1-a(z_0\mp z)}\right)`,
  sources: [
    { text: "Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapters 12–14" },
    { text: "Efron (1987), Better bootstrap confidence intervals, JASA 82, 171–185" },
  ],
  input: {
    values: field.numbers({ description: "Values", unit, maxLength: 10_000_000 }),
    other: field.optional(
      field.numbers({
        description: "Second group: then the difference values − other is estimated",
        unit,
        maxLength: 10_000_000,
      }),
    ),
    statistic: field.choice(["mean", "median", "variance", "sd", "trimmed-mean", "quantile"], {
      description: "Statistic of each group",
      default: "mean",
    }),
    share: field.optional(
      field.number({
        description:
          "Share cut off at each end for the trimmed mean (default 0.1), or probability of the quantile (default 0.5)",
        min: 0,
        max: 1,
      }),
    ),
    intervalMethod: field.choice(["bca", "percentile", "basic", "studentised"], {
      description:
        "BCa (bias-corrected and accelerated), percentile, basic, or studentised (mean only)",
      default: "bca",
    }),
    resamples: field.integer({
      description: "How many resamples",
      default: 10_000,
      min: 100,
      max: 100_000,
    }),
    level: field.level(),
    seed: field.seed(),
  },
  output: {
    estimate: { description: "The statistic, or its difference", unit },
    standardError: { description: "Standard deviation of the resampled statistic", unit },
    bias: { description: "Mean of the resampled statistic − estimate", unit },
    resamples: { description: "Resamples drawn", unit: "count" },
    biasCorrection: { description: "z₀ of the BCa interval" },
    acceleration: { description: "a of the BCa interval, from the jackknife" },
  },
  example: {
    note: "Survival in days of seven treated mice (Efron & Tibshirani 1993, chapter 2)",
    input: { values: [94, 197, 16, 38, 99, 141, 23] },
    output: { estimate: 86.85714285714286, acceleration: 0.02912058 },
  },
  squared: ["values", "other"],
  run: ({ values, other, share, ...options }, context) =>
    bootstrap(
      other ? [values, other] : [values],
      { ...options, ...(share !== undefined && { share }) },
      context,
    ),
});
