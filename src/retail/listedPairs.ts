import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";
import type { Row } from "../engine/types.ts";

/**
 * The listed rules with one row per pair, the rule of higher confidence: lift is the same for both,
 * and one of the two may miss the limits.
 */
export function listedPairs(rules: CardData): LiveRows {
  return derivedRows(rules, (rows) => {
    const pairs = new Map<string, Row>();
    for (const row of rows) {
      const key = JSON.stringify([String(row["product"]), String(row["partner"])].sort());
      const known = pairs.get(key);
      if (!known || Number(row["confidence"]) > Number(known["confidence"])) pairs.set(key, row);
    }
    return { rows: [...pairs.values()], fields: rows.fields };
  });
}
