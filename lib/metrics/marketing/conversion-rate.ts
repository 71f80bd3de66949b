import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Conversion rate",
  definition:
    "Conversions divided by clicks, of the sums over campaigns whose counts are given and possible.",
  formula: String.raw`\frac{\text{conversions}}{\text{clicks}}`,
  query: "channel_performance",
  column: "conversion_rate",
  format: "percent",
  better: "up",
};

export default metric;
