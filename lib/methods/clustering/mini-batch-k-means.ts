import { miniBatchKMeans } from "../../clustering/miniBatchKMeans.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields, clusterOutput } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "mini-batch-k-means",
  title: "Mini-batch k-means",
  area: "clustering",
  summary:
    "k-means on small random batches, for very many rows: close to k-means after a fraction of the work.",
  assumptions: [
    "Columns are numeric and on comparable scales",
    "Clusters are round and of similar width",
    "Batches are large enough to hold rows of every cluster",
  ],
  formula: String.raw`c_j\leftarrow c_j+\tfrac1{n_j}(x-c_j)`,
  sources: [{ text: "Sculley (2010), Web-scale k-means clustering, WWW, 1177–1178" }],
  input: {
    rows: clusterFields.rows(),
    k: clusterFields.k(),
    batchSize: field.count({
      description: "Rows of one batch, drawn with replacement",
      unit: "rows",
      min: 1,
      max: 100_000,
      default: 1024,
    }),
    batches: field.count({ description: "Number of batches", min: 1, max: 2000, default: 100 }),
    seed: field.seed(),
  },
  output: {
    labels: clusterOutput.labels,
    centroids: {
      description: "Centre of each cluster, near its mean",
      unit: "units of the columns",
    },
    sizes: clusterOutput.sizes,
    inertia: clusterOutput.inertia,
    estimate: { description: "Inertia over all rows", unit: "squared units" },
  },
  example: {
    note: "Two clumps of two equal points",
    input: { rows: [[0], [0], [9], [9]], k: 2 },
    output: { inertia: 0, "sizes.0": 2 },
  },
  run: ({ rows, ...options }, context) => miniBatchKMeans(toPoints(rows), options, context),
});
