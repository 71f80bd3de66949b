import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Cost per click",
  definition:
    "Cost divided by clicks, of the sums over campaigns whose counts are given and possible; also called CPC.",
  formula: String.raw`\frac{\text{cost}}{\text{clicks}}`,
  query: "channel_performance",
  column: "cpc",
  format: "usdCents",
  better: "down",
};

export default metric;
