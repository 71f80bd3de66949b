import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Dormant customers",
  definition: "Buyers without a completed order in the 180 days that end with the as-of date.",
  formula: String.raw`\left|\{\text{buyer} : \text{last order} \le \text{as of} - 180\,\text{d}\}\right|`,
  query: "customer_headline",
  column: "dormant",
  format: "integer",
  better: "down",
};

export default metric;
