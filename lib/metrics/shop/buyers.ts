import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Buyers",
  definition: "Registered customers with at least one completed order by the as-of date.",
  formula: String.raw`\left|\{\text{customer} : \text{completed orders} \ge 1\}\right|`,
  query: "customer_headline",
  column: "buyers",
  format: "integer",
  better: "up",
};

export default metric;
