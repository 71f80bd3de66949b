import { derivedRows } from "../components/derivedRows.ts";
import type { LiveRows } from "../components/liveRows.ts";

/** A blank that a reader would not see: at an end, or beside another one. */
const HIDDEN = /^\s+|\s+$|\s{2,}/g;

/** The text with a mark for each blank that could not be seen. */
export function markBlanks(text: string): string {
  return text.replace(HIDDEN, (blanks) => "␣".repeat(blanks.length));
}

/** Rows whose texts show the blanks at their ends and doubled ones. */
export function visibleBlanks(live: LiveRows): LiveRows {
  return derivedRows(live, (rows) => ({
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === "string" ? markBlanks(value) : value,
        ]),
      ),
    ),
    // Texts are no longer those of the query.
    fields: rows.fields.map((each) => (each.type === "varchar" ? { ...each } : each)),
  }));
}
