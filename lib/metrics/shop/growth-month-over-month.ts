import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Growth month over month",
  definition:
    "Relative change of the revenue of the last full month against the month before. Months differ in days and season.",
  formula: String.raw`\frac{\text{revenue of the last full month}}{\text{revenue of the month before}} - 1`,
  query: "executive_kpis",
  column: "month_growth",
  format: "percent",
  better: "up",
};

export default metric;
