import { logLoss } from "../../learning/logLoss.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";
import { predictedFields } from "../scoredFields.ts";

export default defineMethod({
  id: "log-loss",
  title: "Log loss (cross-entropy)",
  area: "evaluation",
  summary:
    "How surprised are predicted probabilities by what happened? Punishes confident errors hard; of two or more classes.",
  assumptions: ["Rows are independent", "The model was not fitted to these rows"],
  formula: String.raw`L=-\frac1n\sum_i\log p_i(y_i)`,
  sources: [{ text: "Good (1952), Rational decisions, JRSS B 14, 107–114" }],
  input: {
    labels: field.integers({
      description: "Class of each row: 0 or 1, or the column of probabilities counted from 0",
      min: 0,
      max: 10_000,
    }),
    probabilities: field.anyOf(
      [
        predictedFields.probabilities,
        field.matrix({
          description: "One row per label, one column per class, adding up to 1",
          min: 0,
          max: 1,
          minColumns: 2,
        }),
      ],
      {
        description: "Probability of class 1 for each row, or a row of all classes' probabilities",
      },
    ),
    counts: predictedFields.counts,
    clip: field.number({
      description: "Probabilities are moved into [clip, 1 − clip]; 0: not at all",
      min: 0,
      max: 0.1,
      default: Number.EPSILON,
    }),
    level: field.level(),
  },
  output: {
    estimate: { description: "Mean loss", unit: "nats" },
    standardError: { description: "Of the mean over rows", unit: "nats" },
    n: { description: "Rows", unit: "count" },
    baseline: { description: "Loss of always giving the classes' shares", unit: "nats" },
    clipped: { description: "Rows whose probability was moved", unit: "count" },
  },
  example: {
    note: "Four rows (scikit-learn documentation of log_loss: 0.21616)",
    input: { labels: [1, 0, 0, 1], probabilities: [0.9, 0.1, 0.2, 0.65] },
    output: { estimate: 0.216161870255926, baseline: 0.693147180559945, clipped: 0 },
  },
  run: ({ clip, level, ...rows }) => logLoss(rows, { clip, level }),
});
