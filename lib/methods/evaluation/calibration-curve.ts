import { calibrationCurve } from "../../learning/calibrationCurve.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { predictedFields } from "../scoredFields.ts";

export default defineMethod({
  id: "calibration-curve",
  title: "Calibration: reliability diagram and expected calibration error",
  area: "evaluation",
  summary:
    "When a model says 70 %, does it happen in 70 % of rows? Predicted probability against observed rate by bins, with Wilson bands.",
  assumptions: ["Rows are independent", "The model was not fitted to these rows"],
  formula: String.raw`\mathrm{ECE}=\sum_k\frac{n_k}{n}\left|\bar p_k-\bar y_k\right|`,
  sources: [
    {
      text: "Naeini, Cooper & Hauskrecht (2015), Obtaining well calibrated probabilities using Bayesian binning, AAAI, 2901–2907",
    },
  ],
  input: {
    ...predictedFields,
    strategy: field.choice(["uniform", "quantile", "distinct"], {
      description: "Bins of equal width, of equal size, or one per predicted value",
      default: "uniform",
    }),
    bins: field.count({ description: "Bins, unless distinct", min: 1, max: 1000, default: 10 }),
    level: field.level({ description: "Confidence level of the bands" }),
  },
  output: {
    estimate: { description: "Expected calibration error", unit: "share" },
    bins: {
      description:
        "Bins that hold rows: low, high, n, meanProbability, observedRate and its Wilson interval",
    },
    maximumError: { description: "Largest gap of a bin", unit: "share" },
    meanDifference: { description: "Mean prediction less observed rate", unit: "share" },
    n: { description: "Rows", unit: "count" },
  },
  example: {
    note: "Nine rows in three bins (scikit-learn documentation of calibration_curve)",
    input: {
      labels: [0, 0, 0, 0, 1, 1, 1, 1, 1],
      probabilities: [0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1],
      bins: 3,
    },
    output: {
      "bins.0.meanProbability": 0.2,
      "bins.1.observedRate": 0.5,
      "bins.2.meanProbability": 0.85,
    },
  },
  run: ({ strategy, bins, level, ...rows }) => calibrationCurve(rows, { strategy, bins, level }),
});
