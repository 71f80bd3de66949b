import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import { DEFAULT_SEGMENTS } from "../../lib/segmentation/types.ts";
import type { SystemDefinition } from "../pipeline/types.ts";

/** Customers of the marketing system by segment, as published; readers compute others. */
const system: SystemDefinition = {
  name: "marketing_segments",
  title: "Customer segments",
  description:
    "k-means segments of the marketing system's customers on six features, with profile, " +
    "validity, and a sample to draw; at 16, 10,000 and 100,000 customers.",
  timeZone: "UTC",
  needs: ["marketing"],
  parameters: {
    k: DEFAULT_SEGMENTS.k,
    restarts: DEFAULT_SEGMENTS.nInit,
    maxIterations: DEFAULT_SEGMENTS.maxIterations,
    seed: DEFAULT_SEGMENTS.seed,
    asOf: marketingSettings.asOf,
    marketingSnapshots: marketingSettings.paths.snapshots,
  },
};

export default system;
