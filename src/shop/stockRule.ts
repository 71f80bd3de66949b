import type { ColorRule } from "../charts/colorRule.ts";

const NAMES: Record<string, string> = {
  critical: "▼ critical",
  warning: "● warning",
  healthy: "▲ healthy",
};

/** How fast stock moves, as icon, word and colour, so that it can be read without the colour. */
export const stockRule: ColorRule = {
  of: (row) => NAMES[row["stockStatus"] as string] ?? "",
  tiers: [
    { name: "▼ critical", color: "var(--bad)" },
    { name: "● warning", color: "var(--warn)" },
    { name: "▲ healthy", color: "var(--good)" },
  ],
};
