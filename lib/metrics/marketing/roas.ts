import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Return on ad spend",
  definition: "Revenue divided by cost, of the sums. Without a cost there is no value.",
  formula: String.raw`\frac{\text{revenue}}{\text{cost}}`,
  query: "channel_performance",
  column: "roas",
  format: "number",
  better: "up",
};

export default metric;
