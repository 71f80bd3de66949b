import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "On-time share",
  definition:
    "Share of completed flights that arrived less than 15 minutes late, the rule of the US Department of Transportation.",
  formula: String.raw`\frac{\left|\{\text{flight} : \text{arrival delay} < 15\,\text{min}\}\right|}{\text{flights}}`,
  query: "headline",
  column: "on_time_share",
  format: "percent",
  better: "up",
};

export default metric;
