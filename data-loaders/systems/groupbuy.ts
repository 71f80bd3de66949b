import type { SystemDefinition } from "../pipeline/types.ts";

/** A marketplace where neighbours buy in groups. Its rows are generated. */
const system: SystemDefinition = {
  name: "groupbuy",
  title: "Group buying",
  description:
    "A marketplace where users join groups to buy at a lower price, over 18 months: deals, groups, " +
    "memberships, group and individual orders, refunds and response times. Synthetic, seeded, with " +
    "planted effects; beside it the ten-row example whose answers can be checked by hand.",
  timeZone: "UTC",
  parameters: { seed: 20240101, scale: 1, asOf: "2025-06-30" },
};

export default system;
