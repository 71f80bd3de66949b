import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Cost per conversion",
  definition:
    "Cost divided by conversions, of the sums over campaigns whose counts are given and possible; also called CPA.",
  formula: String.raw`\frac{\text{cost}}{\text{conversions}}`,
  query: "channel_performance",
  column: "cpa",
  format: "usdCents",
  better: "down",
};

export default metric;
