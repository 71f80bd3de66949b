import type { Row } from "../engine/types.ts";
import { SLOT_FLAGS } from "./slotRows.ts";

/** How many slots stand in the window, could be judged, and are flagged by the robust rule. */
export function flagCounts(rows: readonly Row[]) {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  return {
    slots: rows.length,
    judged: count((row) => row["robustScore"] !== null || row["classicScore"] !== null),
    both: count((row) => row["flag"] === SLOT_FLAGS[0]),
    masked: count((row) => row["flag"] === SLOT_FLAGS[1]),
  };
}
