import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";

/** The rows with some of their columns, in the order given: for a table that fits the page. */
export function onlyColumns(data: LiveRows, keys: readonly string[]): LiveRows {
  return derivedRows(data, (rows) => ({
    rows,
    fields: keys.flatMap((key) => rows.fields.filter((field) => field.key === key)),
    ...(rows.provenance.methodId && { methodId: rows.provenance.methodId }),
  }));
}
