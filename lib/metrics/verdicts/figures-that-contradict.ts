import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Quoted figures that contradict their text",
  definition: "Figures that other figures of the same text rule out.",
  formula: String.raw`\left|\{\text{figure} : \text{verdict} = \text{contradicts itself}\}\right|`,
  query: "register_headline",
  column: "contradict",
  format: "integer",
};

export default metric;
