import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Planted faults noticed",
  definition: "Faults planted in the copy that at least one of the checks named for them finds.",
  formula: String.raw`\left|\{\text{fault} : \text{a check finds it}\}\right|`,
  query: "quality_headline",
  column: "defects_found",
  format: "integer",
  better: "up",
};

export default metric;
