import { dbscan } from "../../clustering/dbscan.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "dbscan",
  title: "DBSCAN",
  area: "clustering",
  summary:
    "Where are rows dense? Clusters of any shape and number; what lies outside is noise, not forced into one.",
  assumptions: [
    "Columns are numeric and on comparable scales",
    "Clusters are about equally dense, so that one radius suits all",
  ],
  formula: String.raw`\lvert\{j:\lVert x_i-x_j\rVert\le\varepsilon\}\rvert\ge m`,
  sources: [
    {
      text: "Ester, Kriegel, Sander & Xu (1996), A density-based algorithm for discovering clusters, KDD",
    },
  ],
  input: {
    rows: clusterFields.rows(),
    radius: field.positive({ description: "Rows no farther apart are neighbours (eps)" }),
    minPoints: field.count({
      description: "Neighbours, itself included, that make a row a core row",
      min: 1,
      default: 5,
    }),
  },
  output: {
    labels: { description: "Cluster of each row, from 0; −1 for noise" },
    core: { description: "Indices of the core rows" },
    clusters: { description: "Number of clusters", unit: "count" },
    noise: { description: "Rows in no cluster", unit: "rows" },
  },
  example: {
    note: "scikit-learn documentation of DBSCAN",
    input: {
      rows: [
        [1, 2],
        [2, 2],
        [2, 3],
        [8, 7],
        [8, 8],
        [25, 80],
      ],
      radius: 3,
      minPoints: 2,
    },
    output: { "labels.0": 0, "labels.3": 1, "labels.5": -1, clusters: 2, noise: 1 },
  },
  run: ({ rows, ...options }, context) => dbscan(toPoints(rows), options, context),
});
