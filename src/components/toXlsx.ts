import writeExcel, { type Cell } from "write-excel-file/universal";
import type { CellValue, ResultField, Rows } from "../engine/types.ts";
import { formatValue } from "../format/formatValue.ts";

/** Excel's own limits. */
const MOST_ROWS = 1_048_575;
const LONGEST_TEXT = 32_767;
/** What XML cannot hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A result as an Excel workbook of two sheets: the rows under SQL's column names, and where they
 * come from. Numbers and dates keep their type; what looks like a formula stays text.
 *
 * @throws RangeError for more rows than a sheet holds.
 */
export async function toXlsx(rows: Rows): Promise<Blob> {
  if (rows.length > MOST_ROWS)
    throw new RangeError(
      `an Excel sheet holds ${formatValue(MOST_ROWS, "integer")} rows, this has ${formatValue(rows.length, "integer")}; take CSV or Parquet`,
    );
  const data = [
    rows.fields.map(({ name }) => head(name)),
    ...rows.map((row) => rows.fields.map((field) => cell(row[field.key] ?? null, field))),
  ];
  const columns = rows.fields.map(({ name }) => ({ width: Math.max(12, name.length + 2) }));
  const facts = sourceFacts(rows).map(([name, value]) => [head(name), text(value)]);
  return writeExcel([
    { data, columns, sheet: "Data", stickyRowsCount: 1 },
    { data: facts, columns: [{ width: 16 }, { width: 100 }], sheet: "Source" },
  ]).toBlob();
}

function head(name: string): Cell {
  return { value: name, type: String, fontWeight: "bold" };
}

function text(value: string): Cell {
  return { value: value.replace(UNWRITABLE, "").slice(0, LONGEST_TEXT), type: String };
}

function cell(value: CellValue, { type }: ResultField): Cell {
  if (value === null) return null;
  if (value instanceof Date)
    return { value, type: Date, format: type === "date" ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss" };
  if (typeof value === "boolean") return { value, type: Boolean };
  // Excel keeps 15 digits.
  if (typeof value === "number" && (!Number.isInteger(value) || Math.abs(value) < 1e15))
    return Number.isFinite(value) ? { value, type: Number } : text(String(value));
  return text(Array.isArray(value) ? value.join("; ") : `${value as string}`);
}

function sourceFacts({ provenance }: Rows): (readonly [string, string])[] {
  const { query, boundSql, asOf, tables } = provenance;
  return [
    ["Query", query ?? "free SQL"],
    ["Data until", asOf],
    ...tables.map(({ name, sha256 }) => [`Table ${name}`, `sha256 ${sha256}`] as const),
    ["SQL", boundSql],
  ];
}
