import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

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
    k: 3,
    restarts: 10,
    maxIterations: 300,
    seed: 42,
    asOf: "2025-10-31",
    marketingSnapshots: `${DEFAULT_ROOT}/snapshots/marketing`,
  },
};

export default system;
