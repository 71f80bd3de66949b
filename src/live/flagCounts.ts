import type { Row } from "../engine/types.ts";
import { SLOT_FLAGS } from "./judgeSlots.ts";

/** How many slots stand in the window, could be judged, and are flagged by the robust rule. */
export function flagCounts(rows: readonly Row[]) {
  const count = (test: (row: Row) => boolean) => rows.filter(test).length;
  const flagged = (flag: string) => count((row) => row["flag"] === flag);
  const [both, masked, robustOnly] = SLOT_FLAGS.map(flagged) as [number, number, number];
  return {
    slots: rows.length,
    judged: count((row) => row["robustScore"] !== null || row["classicScore"] !== null),
    flagged: both + masked + robustOnly,
    missed: masked + robustOnly,
    masked,
  };
}
