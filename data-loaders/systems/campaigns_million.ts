import { marketingSettings } from "../../lib/marketing/marketingSettings.ts";
import type { SystemDefinition } from "../pipeline/types.ts";

/** A million campaigns, whose first 100,000 are those of the marketing system before they were spoilt. */
const system: SystemDefinition = {
  name: "campaigns_million",
  title: "Marketing, one million campaigns",
  description:
    "The marketing system's campaigns continued to 1,000,000 rows, without names and faults, for " +
    "work at size. Synthetic, with the same planted response curves and season.",
  timeZone: "UTC",
  parameters: {
    seed: marketingSettings.seed,
    campaigns: marketingSettings.sizes.million,
    asOf: marketingSettings.asOf,
  },
};

export default system;
