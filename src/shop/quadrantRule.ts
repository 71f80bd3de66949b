import type { ColorRule } from "../charts/colorRule.ts";

/** What rating and units together suggest; split at the medians. */
export const quadrantRule: ColorRule = {
  of: (row) => row["quadrant"] as string,
  tiers: [
    { name: "liked and sold", color: "var(--series-1)" },
    { name: "marketing opportunity", color: "var(--series-4)" },
    { name: "quality issue", color: "var(--series-2)" },
    { name: "neither", color: "var(--series-rest)" },
  ],
};
