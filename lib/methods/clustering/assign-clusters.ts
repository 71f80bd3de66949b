import { assignClusters } from "../../clustering/assignClusters.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "assign-clusters",
  title: "Assignment of new rows to clusters",
  area: "clustering",
  summary: "Which cluster is nearest to rows that were not clustered, and how clearly?",
  assumptions: ["Rows are scaled as those were that made the centroids"],
  formula: String.raw`\arg\min_j\lVert x-c_j\rVert`,
  sources: [
    {
      text: "Lloyd (1982), Least squares quantization in PCM, IEEE Trans. Inf. Theory 28, 129–137",
    },
  ],
  input: {
    rows: field.matrix({ description: "New rows" }),
    centroids: field.matrix({ description: "Mean row of each cluster, on the scale clustered" }),
    center: field.optional(field.numbers({ description: "Taken from each column first" })),
    scale: field.optional(
      field.numbers({ description: "Divisor of each column", min: 1e-150, max: 1e150 }),
    ),
  },
  output: {
    labels: { description: "Nearest centroid of each row, from 0" },
    distances: { description: "Distance to it" },
    margins: {
      description:
        "1 − nearest / second nearest distance: 0 between two centroids, 1 at one; with two or more centroids",
    },
    inertia: { description: "Sum of squared distances", unit: "squared units" },
  },
  example: {
    note: "scikit-learn documentation of KMeans: predict([[0, 0], [12, 3]])",
    input: {
      rows: [
        [0, 0],
        [12, 3],
      ],
      centroids: [
        [10, 2],
        [1, 2],
      ],
    },
    output: { "labels.0": 1, "labels.1": 0, "distances.1": 2.23606797749979 },
  },
  run: ({ rows, centroids, ...scaling }) => assignClusters(toPoints(rows), centroids, scaling),
});
