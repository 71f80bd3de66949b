import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Net revenue",
  definition:
    "Value of the lines that no cleaning rule sets aside; what customers sent back is taken off on the day it came.",
  formula: String.raw`\sum_{\text{lines}} q\,p`,
  query: "overview_headline",
  column: "revenue",
  format: "integer",
  better: "up",
};

export default metric;
