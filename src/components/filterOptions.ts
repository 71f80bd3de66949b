import type { Row } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import type { FilterOption } from "../state/filterTypes.ts";

export interface FilterOptionColumns {
  /** Column with the value to filter by; default `value`. */
  readonly value?: string;
  /** Column with how many rows the value would find. */
  readonly count?: string;
  /** How the value is written for people; default as it is. */
  readonly format?: ValueFormat;
  /** What is written instead of the value. */
  readonly label?: (row: Row) => string;
}

/** Filter options from a query's rows, in their order. */
export function filterOptions(
  rows: readonly Row[],
  { value = "value", count, format = "text", label }: FilterOptionColumns = {},
): FilterOption[] {
  return rows.map((row) => ({
    value: String(row[value] as string | number),
    label: label ? label(row) : formatValue(row[value], format),
    ...(count !== undefined && { count: Number(row[count]) }),
  }));
}
