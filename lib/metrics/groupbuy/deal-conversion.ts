import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Conversion of group deals",
  definition:
    "Deals with at least one completed order ÷ all group deals. Deals that nobody joined count.",
  formula: String.raw`\frac{|\{\text{deal} : \text{completed orders} > 0\}|}{|\text{deals}|}`,
  query: "deal_kpis",
  column: "conversion",
  format: "percent",
  better: "up",
};

export default metric;
