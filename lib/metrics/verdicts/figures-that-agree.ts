import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Quoted figures that agree",
  definition:
    "Figures that hold against their live value, within the tolerance that their rule states.",
  formula: String.raw`\left|\{\text{figure} : \text{verdict} = \text{agrees}\}\right|`,
  query: "register_headline",
  column: "agree",
  format: "integer",
};

export default metric;
