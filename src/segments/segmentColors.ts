import type { ColorRule } from "../charts/colorRule.ts";
import type { ChartRows } from "../charts/chartTypes.ts";

const COLORS = [1, 2, 3, 4, 5, 6].map((at) => `var(--series-${at})`);

/** A colour per segment, the most valuable first; grey from the seventh on. */
export function segmentColors(rows: ChartRows): ColorRule {
  const names = new Map(rows.map((row) => [Number(row["place"]), String(row["segment"])]));
  const places = [...names.keys()].sort((a, b) => a - b);
  return {
    of: (row) => String(row["segment"]),
    tiers: places.map((place) => ({
      name: names.get(place)!,
      color: COLORS[place - 1] ?? "var(--series-rest)",
    })),
  };
}
