import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Orders",
  definition:
    "Invoices that sold something, whatever was taken back later; an invoice of several lines counts once.",
  formula: String.raw`\left|\{\text{invoice} : \text{sale}\}\right|`,
  query: "overview_headline",
  column: "orders",
  format: "integer",
  better: "up",
};

export default metric;
