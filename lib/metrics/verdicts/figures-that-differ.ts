import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Quoted figures that differ",
  definition:
    "Figures that data, a method or a run do not bear out, though nothing in their own text rules them out.",
  formula: String.raw`\left|\{\text{figure} : \text{verdict} = \text{differs}\}\right|`,
  query: "register_headline",
  column: "differ",
  format: "integer",
};

export default metric;
