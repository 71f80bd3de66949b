import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Quoted figures that cannot be checked",
  definition: "Figures without evidence to hold them against; that says nothing against them.",
  formula: String.raw`\left|\{\text{figure} : \text{verdict} = \text{cannot be checked}\}\right|`,
  query: "register_headline",
  column: "unchecked",
  format: "integer",
  better: "down",
};

export default metric;
