import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Flights",
  definition: "Completed flights of the extract; cancelled and diverted ones are not in it.",
  formula: String.raw`\left|\{\text{flight}\}\right|`,
  query: "headline",
  column: "flights",
  format: "integer",
};

export default metric;
