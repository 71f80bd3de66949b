import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Growth year over year",
  definition:
    "Relative change of the revenue of the last twelve full months against the twelve before; without a value while the data have fewer than 24.",
  formula: String.raw`\frac{\text{revenue of the last 12 full months}}{\text{revenue of the 12 months before}} - 1`,
  query: "executive_kpis",
  column: "year_growth",
  format: "percent",
  better: "up",
};

export default metric;
