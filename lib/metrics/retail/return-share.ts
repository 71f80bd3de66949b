import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Returned",
  definition:
    "Value that customers sent back over the value sold, both by the day they were booked.",
  formula: String.raw`\frac{-\sum_{\text{return lines}} q\,p}{\sum_{\text{sale lines}} q\,p}`,
  query: "overview_headline",
  column: "return_share",
  format: "percent",
  better: "down",
};

export default metric;
