import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Participation",
  definition:
    "Users with a cart in any group ÷ all users who signed up, whatever became of the group.",
  formula: String.raw`\frac{|\{\text{user} : \text{carts} > 0\}|}{|\text{users}|}`,
  query: "deal_kpis",
  column: "participation",
  format: "percent",
  better: "up",
};

export default metric;
