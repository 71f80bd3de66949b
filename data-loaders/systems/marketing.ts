import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { SystemDefinition } from "../pipeline/types.ts";

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
    seed: marketingSettings.seed,
    campaigns: marketingSettings.sizes.large,
    customers: marketingSettings.sizes.large,
    asOf: marketingSettings.asOf,
    fence: marketingSettings.fence,
    // Empty: no million.
    millionSnapshots: marketingSettings.paths.million,
  },
};

export default system;
