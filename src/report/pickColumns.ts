import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";

/** The same rows with a few of their columns, in the order given: what fits on paper. */
export function pickColumns(data: CardData, keys: readonly string[]): LiveRows {
  return derivedRows(data, (rows) => ({
    rows: rows.map((row) => Object.fromEntries(keys.map((key) => [key, row[key]!]))),
    fields: keys.flatMap((key) => rows.fields.filter((field) => field.key === key)),
  }));
}
