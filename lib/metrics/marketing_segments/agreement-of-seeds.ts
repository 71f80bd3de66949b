import type { Metric } from "../../catalog/types.ts";

const metric: Metric = {
  title: "Agreement of ten seeds",
  definition:
    "Mean adjusted Rand index of segmentations of a sample from ten seeds; 1 is always the same segments.",
  formula: String.raw`\overline{\mathrm{ARI}(\ell_s,\ell_t)}`,
  query: "segment_stability",
  column: "mean_ari",
  format: "coefficient",
  better: "up",
};

export default metric;
