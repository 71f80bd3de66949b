import { daviesBouldin } from "../../clustering/daviesBouldin.ts";
import { clusterIndexMethod } from "../clusterIndexMethod.ts";

export default clusterIndexMethod({
  id: "davies-bouldin",
  title: "Davies–Bouldin index",
  summary: "How wide are clusters for their distance from each other? Lower is better.",
  formula: String.raw`\frac1k\sum_i\max_{j\ne i}\frac{s_i+s_j}{\lVert c_i-c_j\rVert}`,
  sources: [
    { text: "Davies & Bouldin (1979), A cluster separation measure, IEEE PAMI 1, 224–227" },
  ],
  options: {},
  output: {
    estimate: { description: "Mean of the clusters' worst ratios, at least 0" },
    clusters: { description: "Label, rows and worst ratio of each cluster" },
  },
  example: {
    note: "Two columns of three points, nine apart: widths 4/3 each",
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
    output: { estimate: 0.2962962962962963 },
  },
  run: daviesBouldin,
});
