import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Campaign revenue",
  definition: "Revenue of the cleaned campaigns; rejected rows are not in it.",
  formula: String.raw`\sum \text{revenue}`,
  query: "channel_performance",
  column: "revenue",
  format: "usd",
  better: "up",
};

export default metric;
