import { csvFormat } from "d3";
import type { Rows } from "../engine/types.ts";

/** A result as CSV: SQL's column names, ISO dates (UTC), empty for null. */
export function toCsv(rows: Rows): string {
  const renamed = rows.map((row) =>
    Object.fromEntries(rows.fields.map(({ key, name }) => [name, cell(row[key])])),
  );
  return csvFormat(
    renamed,
    rows.fields.map(({ name }) => name),
  );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().replace("T00:00:00.000Z", "");
  return Array.isArray(value) ? value.join("; ") : `${value as number}`;
}
