import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Silhouette of the segments",
  definition:
    "Mean over customers of how much nearer each is to its own segment than to the next, from −1 to 1; computed on a stated sample when there are many.",
  formula: String.raw`\frac{1}{n}\sum_i\frac{b_i-a_i}{\max(a_i,b_i)}`,
  query: "segment_run",
  column: "silhouette",
  format: "coefficient",
  better: "up",
};

export default metric;
