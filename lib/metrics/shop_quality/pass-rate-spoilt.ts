import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Pass rate, spoilt copy",
  definition:
    "Checks without a row at fault ÷ checks, on the copy in which faults were planted. It shows that checks can fail, so neither direction is good.",
  formula: String.raw`\frac{\left|\{\text{check} : \text{rows at fault in the copy} = 0\}\right|}{\left|\{\text{check}\}\right|}`,
  query: "quality_headline",
  column: "dirty_pass_rate",
  format: "percent",
};

export default metric;
