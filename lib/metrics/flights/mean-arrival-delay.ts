import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Mean arrival delay",
  definition: "Arithmetic mean of the delay at arrival; a flight that is early counts negative.",
  formula: String.raw`\frac{1}{n}\sum_{i=1}^{n} \text{arrival delay}_i`,
  query: "headline",
  column: "mean_delay_min",
  format: "minutes",
  better: "down",
};

export default metric;
