import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Total revenue",
  definition:
    "Value of the lines of completed orders. Cancelled and returned orders do not count; there is no tax, shipping or cost in it.",
  formula: String.raw`\sum_{\text{completed lines}} \text{quantity} \times \text{unit price}`,
  query: "executive_kpis",
  column: "revenue_usd",
  format: "usd",
  better: "up",
};

export default metric;
