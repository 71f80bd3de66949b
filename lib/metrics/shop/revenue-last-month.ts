import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Revenue last month",
  definition: "Revenue of the latest calendar month that lies wholly in the data.",
  formula: String.raw`\sum_{\text{completed lines of the last full month}} \text{quantity} \times \text{unit price}`,
  query: "executive_kpis",
  column: "last_month_revenue_usd",
  format: "usd",
  better: "up",
};

export default metric;
