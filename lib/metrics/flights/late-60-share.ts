import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "An hour late or more",
  definition: "Share of completed flights that arrived 60 minutes late or more.",
  formula: String.raw`\frac{\left|\{\text{flight} : \text{arrival delay} \ge 60\,\text{min}\}\right|}{\text{flights}}`,
  query: "headline",
  column: "late_60_share",
  format: "percent",
  better: "down",
};

export default metric;
