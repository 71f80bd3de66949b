import { derivedRows } from "../components/derivedRows.ts";
import type { CardData, LiveRows } from "../components/liveRows.ts";

/** The rows with some of their columns, in this order. */
export function onlyColumns(data: CardData, keys: readonly string[]): LiveRows {
  return derivedRows(data, (rows) => ({
    rows,
    fields: keys.flatMap((key) => rows.fields.filter((field) => field.key === key)),
  }));
}
