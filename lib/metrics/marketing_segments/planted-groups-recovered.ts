import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Planted groups recovered",
  definition:
    "Adjusted Rand index of the segments and the groups that the generator planted; 1 is equal, 0 is chance.",
  formula: String.raw`\mathrm{ARI}(\ell,\text{planted})`,
  query: "segment_run",
  column: "planted_ari",
  format: "coefficient",
  better: "up",
};

export default metric;
