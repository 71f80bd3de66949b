import { calinskiHarabasz } from "../../clustering/calinskiHarabasz.ts";
import { clusterIndexMethod } from "../clusterIndexMethod.ts";

export default clusterIndexMethod({
  id: "calinski-harabasz",
  title: "Calinski–Harabasz index",
  summary: "How does the variance between clusters compare with that within? Higher is better.",
  formula: String.raw`\frac{B/(k-1)}{W/(n-k)}`,
  sources: [
    { text: "Caliński & Harabasz (1974), A dendrite method for cluster analysis, Comm. Stat. 3" },
  ],
  options: {},
  output: {
    estimate: { description: "Variance ratio, at least 0" },
    within: { description: "Sum of squares within the clusters", unit: "squared units" },
    between: { description: "Sum of squares between the clusters", unit: "squared units" },
    clusters: { description: "Number of clusters", unit: "count" },
  },
  example: {
    note: "Two columns of three points, nine apart: B = 121.5, W = 16",
    input: {
      rows: [
        [1, 2],
        [1, 4],
        [1, 0],
        [10, 2],
        [10, 4],
        [10, 0],
      ],
      labels: [0, 0, 0, 1, 1, 1],
    },
    output: { estimate: 30.375, within: 16, between: 121.5 },
  },
  run: calinskiHarabasz,
});
