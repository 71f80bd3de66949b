import { field } from "../schemas/field.ts";

/** Arguments that methods of clustering share. */
export const clusterFields = {
  rows: (minRows = 1) =>
    field.matrix({ description: "Rows of numeric columns of comparable scale", minRows }),
  k: (description = "Number of clusters, at most the number of rows") =>
    field.count({ description, min: 1, max: 1000, default: 3 }),
  weights: field.optional(
    field.weights({ description: "Weight of each row: how often it occurs, default 1" }),
  ),
  labels: (description: string) =>
    field.anyOf(
      [field.integers({ description, minLength: 1 }), field.labels({ description, minLength: 1 })],
      { description },
    ),
  maxIterations: (fallback = 300) =>
    field.count({
      description: "Most iterations of one run",
      min: 1,
      max: 100_000,
      default: fallback,
    }),
  nInit: (fallback = 10, max = 1000) =>
    field.count({
      description: "Restarts; the best one is kept",
      min: 1,
      max,
      default: fallback,
    }),
};

/** Results that clusterings share. */
export const clusterOutput = {
  labels: { description: "Cluster of each row, from 0" },
  centroids: { description: "Mean row of each cluster", unit: "units of the columns" },
  sizes: { description: "Total weight of each cluster's rows", unit: "rows" },
  inertia: { description: "Sum of squared distances to the centroids", unit: "squared units" },
  iterations: { description: "Iterations of the kept run", unit: "count" },
  converged: { description: "False when the limit of iterations ended the run" },
};
