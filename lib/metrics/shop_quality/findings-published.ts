import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Checks with findings, published tables",
  definition:
    "Checks that return rows, or cannot run, on what is published; notes and faults together.",
  formula: String.raw`\left|\{\text{check} : \text{rows at fault} > 0\}\right|`,
  query: "quality_headline",
  column: "clean_found",
  format: "integer",
  better: "down",
};

export default metric;
