import type { Row } from "../engine/types.ts";
import { derivedRows } from "./derivedRows.ts";
import type { CardData, LiveRows } from "./liveRows.ts";

/** The rows of a query that meet a condition. */
export function rowsWhere(
  data: CardData,
  condition: (row: Row, index: number, rows: readonly Row[]) => boolean,
): LiveRows {
  return derivedRows(data, (rows) => ({ rows: rows.filter(condition), fields: rows.fields }));
}
