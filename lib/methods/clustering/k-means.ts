import { kMeans } from "../../clustering/kMeans.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields, clusterOutput } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "k-means",
  title: "k-means clustering",
  area: "clustering",
  summary:
    "Which k groups of rows lie closest together? Restarts from greedy k-means++ centroids, Lloyd's iterations with Hamerly's bounds, and Hartigan–Wong moves on request.",
  assumptions: [
    "Columns are numeric and on comparable scales",
    "Clusters are round and of similar width",
    "k is chosen beforehand or compared with silhouette, gap or stability",
  ],
  formula: String.raw`\min_{c_1,\dots,c_k}\sum_i w_i\min_j\lVert x_i-c_j\rVert^2`,
  sources: [
    {
      text: "Lloyd (1982), Least squares quantization in PCM, IEEE Trans. Inf. Theory 28, 129–137",
    },
    { text: "Arthur & Vassilvitskii (2007), k-means++: the advantages of careful seeding, SODA" },
    { text: "Hamerly (2010), Making k-means even faster, SIAM Data Mining, 130–140" },
    {
      text: "Hartigan & Wong (1979), A k-means clustering algorithm, Applied Statistics 28, 100–108",
    },
  ],
  input: {
    rows: clusterFields.rows(),
    k: clusterFields.k(),
    weights: clusterFields.weights,
    nInit: clusterFields.nInit(),
    maxIterations: clusterFields.maxIterations(),
    tolerance: field.number({
      description:
        "Stop when the squared shifts of the centroids add up to this share of the mean column variance",
      min: 0,
      max: 1,
      default: 1e-4,
    }),
    seed: field.seed(),
    algorithm: field.choice(["hamerly", "lloyd"], {
      description: "The same iterations, with bounds or with every distance",
      default: "hamerly",
    }),
    initialCentroids: field.optional(
      field.matrix({ description: "Start from these k rows, in a single run" }),
    ),
    swaps: field.boolean({
      description: "Move single rows after the iterations, as Hartigan and Wong do",
      default: false,
    }),
    trace: field.boolean({
      description: "Keep centroids, labels and inertia of each iteration of the best run",
      default: false,
    }),
  },
  output: {
    ...clusterOutput,
    estimate: { description: "Inertia of the best run", unit: "squared units" },
    inertias: { description: "Inertia of each restart", unit: "squared units" },
    best: { description: "Index of the restart that was kept" },
    swapped: { description: "Rows that Hartigan–Wong moves changed", unit: "rows" },
    trace: {
      description: "Per iteration: centroids, inertia, moved rows and labels",
    },
  },
  example: {
    note: "Six points in two clumps (scikit-learn documentation of KMeans)",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      k: 2,
      initialCentroids: [
        [10, 4],
        [1, 0],
      ],
    },
    output: {
      "centroids.0.0": 10,
      "centroids.0.1": 2,
      "centroids.1.0": 1,
      "centroids.1.1": 2,
      inertia: 16,
      "labels.0": 1,
    },
  },
  run: ({ rows, ...options }, context) => kMeans(toPoints(rows), options, context),
});
