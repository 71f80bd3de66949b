import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Revenue of the last twelve months",
  definition:
    "Revenue of the last twelve full calendar months; without a value while the data have fewer.",
  formula: String.raw`\sum_{\text{completed lines of 12 full months}} \text{quantity} \times \text{unit price}`,
  query: "executive_kpis",
  column: "last_year_revenue_usd",
  format: "usd",
  better: "up",
};

export default metric;
