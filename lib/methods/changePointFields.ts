import { field } from "../schemas/field.ts";

/** Arguments of change-point searches. */
export const changePointFields = {
  values: field.numbers({
    description: "Values in the order of time",
    unit: "unit of the values",
    maxLength: 20_000,
  }),
  model: field.choice(["mean", "mean-variance", "poisson"], {
    description: "What changes: a normal mean, mean and variance, or the rate of counts",
    default: "mean",
  }),
  penalty: field.choice(["bic", "mbic", "aic", "manual"], {
    description: "Price of a change in units of −2 log-likelihood",
    default: "bic",
  }),
  penaltyValue: field.optional(
    field.number({ description: "Price for penalty manual", min: 0, max: 1e12 }),
  ),
  minSegment: field.optional(
    field.count({
      description: "Fewest values in a segment, default 1, or 2 for mean-variance",
      min: 1,
      max: 10_000,
    }),
  ),
  sigma: field.optional(
    field.positive({
      description: "Noise of the model mean; default from differences of neighbours",
      unit: "unit of the values",
    }),
  ),
};

/** Documentation of change points. */
export const changePointOutput = {
  changePoints: { description: "First index of each new segment, from 0" },
  segments: { description: "start, end (exclusive), mean and variance of each segment" },
  cost: { description: "−2 log-likelihood (up to a constant) plus penalties" },
  penalty: { description: "Price of one change" },
  sigma: {
    description: "Noise used",
    unit: "unit of the values",
    nullMeans: "the model has no common noise",
  },
};
