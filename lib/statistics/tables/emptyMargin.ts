import type { Margins } from "./margins.ts";

/** The first row or column without any count, in words; undefined when there is none. */
export function emptyMargin({ rows, columns }: Margins): string | undefined {
  const row = rows.indexOf(0);
  if (row >= 0) return `row ${row} is empty`;
  const column = columns.indexOf(0);
  return column >= 0 ? `column ${column} is empty` : undefined;
}
