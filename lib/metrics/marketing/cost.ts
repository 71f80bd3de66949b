import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Campaign cost",
  definition: "Spend of the cleaned campaigns; outliers are in it, rejected rows are not.",
  formula: String.raw`\sum \text{cost}`,
  query: "channel_performance",
  column: "cost",
  format: "usd",
};

export default metric;
