import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Mean order",
  definition: "Value of the lines that sold over the invoices that sold something.",
  formula: String.raw`\frac{\sum_{\text{sale lines}} q\,p}{\text{orders}}`,
  query: "overview_headline",
  column: "mean_order",
  format: "number",
  better: "up",
};

export default metric;
