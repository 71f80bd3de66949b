import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Active customers, 30 days",
  definition:
    "Distinct customers with a completed order in the 30 days that end with the last day of the data.",
  formula: String.raw`\left|\{\text{customer} : \text{completed order in the last 30 days}\}\right|`,
  query: "executive_kpis",
  column: "active_customers",
  format: "integer",
  better: "up",
};

export default metric;
