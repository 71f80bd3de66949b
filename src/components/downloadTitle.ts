import type { Rows } from "../engine/types.ts";

/** What a download is named after: the card's title, which of no rows says only that there are none. */
export function downloadTitle(rows: Rows, title: string): string {
  return rows.length > 0 ? title : rows.provenance.query || title;
}
