import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Orders",
  definition: "Distinct completed orders; an order of several lines counts once.",
  formula: String.raw`\left|\{\text{order} : \text{status} = \text{completed}\}\right|`,
  query: "executive_kpis",
  column: "orders",
  format: "integer",
  better: "up",
};

export default metric;
