import { BOOLEAN, DOUBLE, INTEGER, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import type { RawColumn } from "../../lib/queries/toColumnar.ts";
import type { CompiledQuery } from "../../lib/queries/types.ts";

/** Runs a compiled query in native DuckDB. Types are DuckDB's, lower case. */
export async function runNative(
  connection: DuckDBConnection,
  { sql, values }: CompiledQuery,
): Promise<RawColumn[]> {
  const reader = await connection.runAndReadAll(sql, [...values], values.map(bindType));
  const columns = reader.getColumnsJS();
  return reader.columnNames().map((name, index) => ({
    name,
    type: String(reader.columnType(index)).toLowerCase(),
    values: columns[index] ?? [],
  }));
}

/** The driver would take a large double without fraction for a BIGINT. */
function bindType(value: CompiledQuery["values"][number]) {
  if (typeof value === "boolean") return BOOLEAN;
  if (typeof value !== "number") return VARCHAR;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? INTEGER : DOUBLE;
}
