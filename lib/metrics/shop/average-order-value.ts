import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Average order value",
  definition:
    "Revenue divided by the number of completed orders: a ratio of sums, so large orders weigh as much as they bring.",
  formula: String.raw`\frac{\text{revenue}}{\text{completed orders}}`,
  query: "executive_kpis",
  column: "average_order_usd",
  format: "usdCents",
  better: "up",
};

export default metric;
