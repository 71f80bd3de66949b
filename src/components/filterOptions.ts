import type { Row, Rows } from "../engine/types.ts";
import { formatValue, type ValueFormat } from "../format/formatValue.ts";
import type { FilterOption } from "../state/filterTypes.ts";

export interface FilterOptionColumns {
  /** Column with the value to filter by; default `value`. */
  readonly value?: string;
  /** Takes only the rows whose column `dimension` has this value. */
  readonly dimension?: string;
  /** Column with how many rows the value would find. */
  readonly count?: string;
  /** How the value is written for people; default as it is. */
  readonly format?: ValueFormat;
  /** What is written instead of the value. */
  readonly label?: (row: Row) => string;
}

/**
 * Filter options from a query's rows, in their order. The list opens how its counts came about.
 *
 * @throws TypeError if counts are asked of rows that are not a result as it came.
 */
export function filterOptions(
  rows: readonly Row[] | Rows,
  { value = "value", dimension, count, format = "text", label }: FilterOptionColumns = {},
): FilterOption[] {
  if (count !== undefined && !("provenance" in rows))
    throw new TypeError(
      `filterOptions: counts must stand in a query's result, so that they open; got ${count} of ${rows.length} rows without SQL. Pass the result itself and name the dimension`,
    );
  const chosen =
    dimension === undefined ? [...rows] : rows.filter((row) => row["dimension"] === dimension);
  return chosen.map((row) => ({
    value: String(row[value] as string | number),
    label: label ? label(row) : formatValue(row[value], format),
    ...(count !== undefined && { count: Number(row[count]), counted: rows as Rows }),
  }));
}
