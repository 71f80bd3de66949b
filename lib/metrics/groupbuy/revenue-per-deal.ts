import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Revenue per group deal",
  definition:
    "Amount of completed orders of deals ÷ all group deals, those that sold nothing included.",
  formula: String.raw`\frac{\sum_{\text{completed group orders}} \text{amount}}{|\text{deals}|}`,
  query: "deal_kpis",
  column: "revenue_per_deal_usd",
  format: "usdCents",
  better: "up",
};

export default metric;
