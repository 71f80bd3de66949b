import { dunnIndex } from "../../clustering/dunnIndex.ts";
import { clusterIndexMethod } from "../clusterIndexMethod.ts";

export default clusterIndexMethod({
  id: "dunn-index",
  title: "Dunn index",
  summary:
    "How does the smallest gap between clusters compare with the widest cluster? Higher is better.",
  formula: String.raw`\frac{\min_{i\ne j}\,\delta(C_i,C_j)}{\max_i\,\mathrm{diam}(C_i)}`,
  sources: [
    { text: "Dunn (1974), Well-separated clusters and optimal fuzzy partitions, J. Cybernetics 4" },
  ],
  options: {},
  output: {
    estimate: { description: "Separation over diameter, at least 0" },
    separation: { description: "Smallest distance of rows of two clusters", unit: "units" },
    diameter: { description: "Largest distance of rows of one cluster", unit: "units" },
  },
  example: {
    note: "Two columns of three points, nine apart and four high",
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
    output: { estimate: 2.25, separation: 9, diameter: 4 },
  },
  run: dunnIndex,
});
