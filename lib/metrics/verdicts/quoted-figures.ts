import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Quoted figures",
  definition: "Figures that the source texts quote and the register holds.",
  formula: String.raw`\left|\{\text{figure}\}\right|`,
  query: "register_headline",
  column: "figures",
  format: "integer",
};

export default metric;
