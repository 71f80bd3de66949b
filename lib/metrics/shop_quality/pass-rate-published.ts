import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Pass rate, published tables",
  definition:
    "Checks without a row at fault ÷ checks, on what is published. It counts checks, not rows: a small check weighs as much as a large one.",
  formula: String.raw`\frac{\left|\{\text{check} : \text{rows at fault} = 0\}\right|}{\left|\{\text{check}\}\right|}`,
  query: "quality_headline",
  column: "clean_pass_rate",
  format: "percent",
  better: "up",
};

export default metric;
