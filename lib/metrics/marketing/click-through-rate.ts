import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Click-through rate",
  definition:
    "Clicks divided by impressions, of the sums over campaigns whose counts are given and possible.",
  formula: String.raw`\frac{\text{clicks}}{\text{impressions}}`,
  query: "channel_performance",
  column: "ctr",
  format: "percent",
  better: "up",
};

export default metric;
