import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Revenue of group deals",
  definition:
    "Amount of completed orders of group deals. Individual orders, refunded and cancelled ones do not count.",
  formula: String.raw`\sum_{\text{completed group orders}} \text{amount}`,
  query: "deal_kpis",
  column: "revenue_usd",
  format: "usd",
  better: "up",
};

export default metric;
