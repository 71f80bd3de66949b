import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Mean of the campaigns' ROI",
  definition:
    "Mean of each campaign's own return: a small campaign counts like a large one, so it differs from the return of the sums.",
  formula: String.raw`\frac{1}{n}\sum \frac{\text{revenue}_i - \text{cost}_i}{\text{cost}_i}`,
  query: "channel_performance",
  column: "mean_roi",
  format: "percent",
  better: "up",
};

export default metric;
