import type { ColorRule } from "../charts/colorRule.ts";
import { STATUS_SIGNS } from "../components/statusSigns.ts";

const NAMES: Record<string, string> = {
  critical: `${STATUS_SIGNS.bad} critical`,
  warning: `${STATUS_SIGNS.warn} warning`,
  healthy: `${STATUS_SIGNS.good} healthy`,
};

/** How fast stock moves, as sign, word and colour, so that it can be read without the colour. */
export const stockRule: ColorRule = {
  of: (row) => NAMES[row["stockStatus"] as string] ?? "",
  tiers: [
    { name: `${STATUS_SIGNS.bad} critical`, color: "var(--bad)" },
    { name: `${STATUS_SIGNS.warn} warning`, color: "var(--warn)" },
    { name: `${STATUS_SIGNS.good} healthy`, color: "var(--good)" },
  ],
};
