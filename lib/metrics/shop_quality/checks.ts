import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Checks",
  definition:
    "Executable checks of the shop's tables, each a file with a statement that returns the rows at fault.",
  formula: String.raw`\left|\{\text{check}\}\right|`,
  query: "quality_headline",
  column: "checks",
  format: "integer",
};

export default metric;
