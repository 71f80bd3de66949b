import type { SystemDefinition } from "../pipeline/types.ts";
import { DEFAULT_ROOT } from "../snapshots/readManifest.ts";

/**
 * Campaigns and customers of a marketing department. Sizes are nested: the first 39 campaigns are
 * part of the 10,000, and those of the 100,000.
 */
const system: SystemDefinition = {
  name: "marketing",
  title: "Marketing campaigns",
  description:
    "Two years of campaigns on five channels, and customers with their behaviour: as delivered, " +
    "with every kind of fault, and as cleaned. Synthetic, with planted response curves, season " +
    "and customer segments.",
  timeZone: "UTC",
  needs: ["campaigns_million"],
  parameters: {
    seed: 20251031,
    campaigns: 100_000,
    customers: 100_000,
    asOf: "2025-10-31",
    // Empty: no million.
    millionSnapshots: `${DEFAULT_ROOT}/snapshots/campaigns_million`,
  },
};

export default system;
