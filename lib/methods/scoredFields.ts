import { field } from "../schemas/field.ts";

const labels = field.integers({
  description: "True class of each row: 1 for positive, 0 for negative",
  min: 0,
  max: 1,
});

const counts = field.optional(
  field.counts({
    description: "How many rows each entry stands for, default 1: label and score may be grouped",
    unit: "count",
    max: 1e12,
  }),
);

/** Arguments of measures of a score that ranks rows. */
export const scoredFields = {
  labels,
  scores: field.numbers({ description: "Score of each row, higher for likelier positives" }),
  counts,
};

/** Arguments of measures of predicted probabilities. */
export const predictedFields = {
  labels,
  probabilities: field.numbers({
    description: "Predicted probability of class 1 for each row",
    unit: "share",
    min: 0,
    max: 1,
  }),
  counts,
};

/** Documentation of class sizes. */
export const classOutput = {
  positives: { description: "Rows of class 1", unit: "count" },
  negatives: { description: "Rows of class 0", unit: "count" },
};
