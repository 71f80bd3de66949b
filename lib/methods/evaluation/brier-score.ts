import { brierScore } from "../../learning/brierScore.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { predictedFields } from "../scoredFields.ts";

export default defineMethod({
  id: "brier-score",
  title: "Brier score with Murphy's decomposition",
  area: "evaluation",
  summary:
    "How far are predicted probabilities from what happened, and is it for want of calibration (reliability) or of separation (resolution)?",
  assumptions: ["Rows are independent", "The model was not fitted to these rows"],
  formula: String.raw`\frac1n\sum_i(p_i-y_i)^2=\underbrace{\sum_k\tfrac{n_k}n(\bar p_k-\bar y_k)^2}_{\text{reliability}}-\underbrace{\sum_k\tfrac{n_k}n(\bar y_k-\bar y)^2}_{\text{resolution}}+\underbrace{\bar y(1-\bar y)}_{\text{uncertainty}}`,
  sources: [
    { text: "Brier (1950), Monthly Weather Review 78, 1–3" },
    {
      text: "Murphy (1973), A new vector partition of the probability score, J. Applied Meteorology 12, 595–600",
    },
    {
      text: "Stephenson, Coelho & Jolliffe (2008), Two extra components in the Brier score decomposition, Weather and Forecasting 23, 752–757",
    },
  ],
  input: {
    ...predictedFields,
    strategy: field.choice(["distinct", "uniform", "quantile"], {
      description:
        "Groups of the decomposition: equal forecasts, bins of equal width or of equal size",
      default: "distinct",
    }),
    bins: field.count({ description: "Bins, unless distinct", min: 1, max: 1000, default: 10 }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Mean squared error of the probabilities, 0 to 1" },
    n: { description: "Rows", unit: "count" },
    reliability: { description: "Mean squared gap of forecast and observed rate; small is good" },
    resolution: { description: "Variance of the observed rates between groups; large is good" },
    uncertainty: { description: "Variance of the outcome: the score of the overall rate" },
    withinBins: { description: "What grouping hides: 0 for distinct forecasts" },
    skill: {
      description: "1 − score / uncertainty",
      nullMeans: "one class only: there is no uncertainty",
    },
  },
  example: {
    note: "Four rows (scikit-learn documentation of brier_score_loss: 0.037…)",
    input: { labels: [0, 1, 1, 0], probabilities: [0.1, 0.9, 0.8, 0.3] },
    output: { estimate: 0.0375, uncertainty: 0.25, resolution: 0.25, reliability: 0.0375 },
  },
  run: ({ strategy, bins, level, ...rows }) => brierScore(rows, { strategy, bins, level }),
});
