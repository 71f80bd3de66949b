import { camelCase } from "./camelCase.ts";
import type { ColumnarData, QueryColumn } from "./types.ts";

export type BakedRow = Record<string, string | number | boolean | Date | null>;

/**
 * JSON columns as row objects: camelCase keys; `date` and `timestamp` columns become `Date` in UTC.
 *
 * @param columns - The columns to take, in order.
 * @throws RangeError when a column is missing or columns differ in length.
 */
export function fromColumnar(
  data: ColumnarData,
  columns: readonly Pick<QueryColumn, "name" | "type">[],
): BakedRow[] {
  const first = columns[0];
  const count = first ? (data[first.name]?.length ?? 0) : 0;
  const rows: BakedRow[] = Array.from({ length: count }, () => ({}));
  for (const { name, type } of columns) {
    const values = data[name];
    if (values?.length !== count)
      throw new RangeError(
        `fromColumnar: every column must have ${count} rows, got ${values?.length ?? "no"} in ${name}`,
      );
    const key = camelCase(name);
    const isTime = type === "date" || type === "timestamp";
    for (let i = 0; i < count; i++) {
      const value = values[i] ?? null;
      rows[i]![key] = isTime && value !== null ? new Date(value as string) : value;
    }
  }
  return rows;
}
