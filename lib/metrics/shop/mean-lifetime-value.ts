import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Mean lifetime value",
  definition:
    "Value of completed orders by the as-of date, over all registered customers, those without an order included.",
  formula: String.raw`\frac{\text{revenue}}{\text{customers}}`,
  query: "customer_headline",
  column: "mean_value_usd",
  format: "usdCents",
  better: "up",
};

export default metric;
