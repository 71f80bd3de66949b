import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Customers",
  definition: "Customers registered by the as-of date, buyers or not.",
  formula: String.raw`\left|\{\text{customer} : \text{registered} \le \text{as of}\}\right|`,
  query: "customer_headline",
  column: "customers",
  format: "integer",
  better: "up",
};

export default metric;
