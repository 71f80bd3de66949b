import type { ColumnarData } from "./types.ts";

export interface RawColumn {
  readonly name: string;
  /** `date` is written as a day, anything else with a time. */
  readonly type: string;
  readonly values: ArrayLike<unknown>;
}

type Cell = ColumnarData[string][number];

/**
 * Query result as JSON-ready columns: dates as `2001-06-30`, timestamps as ISO text in UTC.
 *
 * @throws RangeError for NaN, infinite numbers and integers beyond 2^53; TypeError for nested
 *   values. Names column and row (from 1).
 */
export function toColumnar(columns: readonly RawColumn[]): ColumnarData {
  return Object.fromEntries(
    columns.map((column) => [
      column.name,
      Array.from(column.values, (value, index) => toCell(value, column, index + 1)),
    ]),
  );
}

function toCell(value: unknown, column: RawColumn, row: number): Cell {
  const place = `in column ${column.name}, row ${row}`;
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return Object.is(value, -0) ? 0 : value;
  if (typeof value === "bigint" && Number.isSafeInteger(Number(value))) return Number(value);
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return column.type === "date" ? value.toISOString().slice(0, 10) : value.toISOString();
  if (typeof value === "number" || typeof value === "bigint" || value instanceof Date)
    throw new RangeError(
      `toColumnar: values must be finite and at most 2^53, got ${String(value)} ${place}`,
    );
  throw new TypeError(
    `toColumnar: values must be text, number, boolean, date or null, got ${typeof value} ${place}`,
  );
}
