import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Revenue share of the best segment",
  definition:
    "Revenue of the segment with the highest mean revenue over the revenue of all customers.",
  formula: String.raw`\frac{\sum_{i\in\text{best}}\text{revenue}_i}{\sum_i\text{revenue}_i}`,
  query: "segment_profile",
  column: "revenue_share",
  format: "percent",
};

export default metric;
