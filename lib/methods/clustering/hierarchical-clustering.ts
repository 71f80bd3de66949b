import { hierarchicalClustering } from "../../clustering/hierarchicalClustering.ts";
import { toPoints } from "../../clustering/toPoints.ts";
import { field } from "../../schemas/field.ts";
import { clusterFields } from "../clusterFields.ts";
import { defineMethod } from "../defineMethod.ts";

export default defineMethod({
  id: "hierarchical-clustering",
  title: "Hierarchical clustering",
  area: "clustering",
  summary:
    "In which order do the nearest rows and clusters join? A tree to cut at any number of clusters or height.",
  assumptions: [
    "Columns are numeric and on comparable scales",
    "Clusters lie within clusters: a merger is never undone",
  ],
  formula: String.raw`d_{\text{Ward}}(A,B)=\sqrt{\tfrac{2\lvert A\rvert\lvert B\rvert}{\lvert A\rvert+\lvert B\rvert}}\,\lVert\bar a-\bar b\rVert`,
  sources: [
    {
      text: "Ward (1963), Hierarchical grouping to optimize an objective function, JASA 58, 236–244",
    },
    {
      text: "Müllner (2011), Modern hierarchical, agglomerative clustering algorithms, arXiv:1109.2378",
    },
  ],
  input: {
    rows: clusterFields.rows(),
    linkage: field.choice(["ward", "complete", "average", "single"], {
      description: "How the distance of clusters comes from those of their rows",
      default: "ward",
    }),
    metric: field.choice(["euclidean", "manhattan"], {
      description: "How far rows are from each other; euclidean for Ward",
      default: "euclidean",
    }),
    k: field.optional(
      field.count({ description: "Cut into so many clusters", min: 1, max: 11_000 }),
    ),
    height: field.optional(
      field.number({ description: "Cut at this height, when k is not given", min: 0 }),
    ),
  },
  output: {
    mergers: {
      description:
        "[left, right, height, size] per merger by height; rows are 0 to n − 1, merger m makes n + m (SciPy's linkage matrix)",
    },
    order: { description: "Rows from left to right below the tree" },
    copheneticCorrelation: {
      description: "Correlation of distances with the heights at which rows meet; with variance",
    },
    labels: { description: "Cluster of each row by first appearance; with k or height" },
  },
  example: {
    note: "Two columns of three points, nine apart",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      linkage: "average",
      k: 2,
    },
    output: { "mergers.0.2": 2, "mergers.4.3": 6, "labels.0": 0, "labels.5": 1 },
  },
  run: ({ rows, ...options }, context) => hierarchicalClustering(toPoints(rows), options, context),
});
