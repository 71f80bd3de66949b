import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Davies–Bouldin index of the segments",
  definition:
    "Mean over segments of the worst ratio of two widths to the distance of the centroids; below 1 is good.",
  formula: String.raw`\frac{1}{k}\sum_i\max_{j\ne i}\frac{s_i+s_j}{d_{ij}}`,
  query: "segment_run",
  column: "davies_bouldin",
  format: "coefficient",
  better: "down",
};

export default metric;
