import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Visits",
  definition: "Sessions of the clickstream with a product view. Marketplace orders leave none.",
  formula: String.raw`\left|\{\text{session} : \text{a product view}\}\right|`,
  query: "session_funnel",
  column: "sessions",
  format: "integer",
  better: "up",
};

export default metric;
