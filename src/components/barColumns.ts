import { max } from "d3";
import { measureOf } from "../charts/measureOf.ts";
import type { Row } from "../engine/types.ts";
import type { TableColumn } from "./tableColumns.ts";

/** Columns of which the named ones carry bars, as long as the value is to the largest one. */
export function barColumns(
  columns: readonly TableColumn[],
  rows: readonly Row[],
  bars: readonly string[],
): TableColumn[] {
  return columns.map((column) => {
    if (!bars.includes(column.key)) return column;
    const size = (row: Row) => Math.abs(measureOf(row, column.key)) || 0;
    const longest = max(rows, size) ?? 0;
    return { ...column, bar: (row) => (longest === 0 ? 0 : size(row) / longest) };
  });
}
