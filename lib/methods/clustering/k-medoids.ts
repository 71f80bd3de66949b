import { kMedoids } from "../../clustering/kMedoids.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields, clusterOutput } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "k-medoids",
  title: "k-medoids (partitioning around medoids)",
  area: "clustering",
  summary:
    "Which k rows stand best for all? Least sum of distances, so outliers move it less than k-means, and centres are rows that exist.",
  assumptions: ["Columns are numeric and on comparable scales", "k is chosen beforehand"],
  formula: String.raw`\min_{m_1,\dots,m_k}\sum_i\min_j d(x_i,x_{m_j})`,
  sources: [
    { text: "Kaufman & Rousseeuw (1990), Finding Groups in Data, chapter 2" },
    { text: "Schubert & Rousseeuw (2021), Fast and eager k-medoids, Information Systems 101" },
  ],
  input: {
    rows: clusterFields.rows(),
    k: clusterFields.k(),
    metric: field.choice(["euclidean", "manhattan"], {
      description: "How far rows are from each other",
      default: "euclidean",
    }),
    maxIterations: clusterFields.maxIterations(),
  },
  output: {
    ...clusterOutput,
    estimate: { description: "Mean distance to the medoid" },
    medoids: { description: "Index of the row that stands for each cluster" },
    cost: { description: "Sum of distances to the medoids" },
    buildCost: { description: "The same before any swap" },
    iterations: { description: "Swaps made", unit: "count" },
  },
  example: {
    note: "Two columns of three points: the middle ones stand for them",
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
    },
    output: { cost: 8, "sizes.0": 3 },
  },
  run: ({ rows, ...options }, context) => kMedoids(toPoints(rows), options, context),
});
