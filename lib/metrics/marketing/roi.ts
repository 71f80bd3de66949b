import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Return on investment",
  definition:
    "Revenue less cost, divided by cost, of the sums: a campaign counts by what it cost. Without a cost there is no value.",
  formula: String.raw`\frac{\text{revenue} - \text{cost}}{\text{cost}}`,
  query: "channel_performance",
  column: "roi",
  format: "percent",
  better: "up",
};

export default metric;
