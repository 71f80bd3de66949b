import type { Row } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/** The segment that completed spending defines. */
const CHOSEN = "high value";

const hasChosen = (rows: readonly Row[]) => rows.some(({ segment }) => segment === CHOSEN);

/** How the groups of the first segment fare; rows of `engagement_segments` with a success. */
export function segmentTitle(rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return "No group is over";
  const success = formatValue(first["success"], "percent", { absent: "none" });
  return `${String(first["segment"])} users see ${success} of their groups succeed${hasChosen([first]) ? ", chosen by spending that needs success" : ""}`;
}

/** How far segments may be compared; the same rows. */
export function segmentCaveat(rows: readonly Row[]): string {
  const chosen = hasChosen(rows)
    ? "High value means completed spending, and an order in a group completes only where the group succeeds: these users are chosen by what is shown, and the other segments are who is left. The differences say who stands where, not what spending does to success. "
    : "";
  return `${chosen}Members of one group succeed together, so the intervals are narrower than they should be.`;
}
