import { ByteWriter, parquetWrite } from "hyparquet-writer";
import type { CellValue, ResultField, Rows } from "../engine/types.ts";
import { isoDate } from "../format/isoDate.ts";
import { toDate } from "../format/toDate.ts";

type Options = Parameters<typeof parquetWrite>[0];
type Element = NonNullable<Options["schema"]>[number];

/** How a column of a result is stored, and how its values get there. */
interface Storage {
  readonly element: Omit<Element, "name">;
  readonly store: (value: NonNullable<CellValue>) => unknown;
}

const TEXT: Storage = {
  element: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  store: (value) => {
    if (value instanceof Date) return isoDate(value);
    return Array.isArray(value) ? JSON.stringify(value) : `${value as string}`;
  },
};
const DOUBLE: Storage = { element: { type: "DOUBLE" }, store: Number };

/**
 * A result as a Parquet file (Snappy): SQL's column names, dates as DATE, points in time as
 * TIMESTAMP (UTC, milliseconds), whole numbers as INT64; lists as JSON text.
 */
export async function toParquet(rows: Rows): Promise<ArrayBuffer> {
  const columns = rows.fields.map((field) => ({ field, ...storageOf(field, rows) }));
  const writer = new ByteWriter();
  await parquetWrite({
    writer,
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(({ field, element }) => ({
        name: field.name,
        repetition_type: "OPTIONAL" as const,
        ...element,
      })),
    ],
    columnData: columns.map(({ field: { key, name }, store }) => ({
      name,
      data: rows.map((row) => {
        const value = row[key];
        return value === null || value === undefined ? null : store(value);
      }),
    })),
  });
  return writer.getBuffer();
}

function storageOf({ type, key }: ResultField, rows: Rows): Storage {
  if (/\[\]|LIST|STRUCT|MAP/i.test(type)) return TEXT;
  if (/BOOL/i.test(type)) return { element: { type: "BOOLEAN" }, store: Boolean };
  if (/TIMESTAMP/i.test(type))
    return { element: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" }, store: toDate };
  if (/DATE/i.test(type))
    return { element: { type: "INT32", converted_type: "DATE" }, store: toDate };
  if (/DOUBLE|FLOAT|DECIMAL|HUGE/i.test(type)) return DOUBLE;
  if (!/INT/i.test(type)) return TEXT;
  const isWhole = rows.every((row) => Number.isInteger(Number(row[key] ?? 0)));
  if (!isWhole) return DOUBLE;
  return { element: { type: "INT64" }, store: (value) => BigInt(value as number | bigint) };
}
