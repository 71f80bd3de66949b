import { identifiers } from "./quote.ts";
import { columnTypes, fileList } from "./readCsv.ts";
import type { RawTable } from "./types.ts";

/**
 * A raw relation over newline-delimited JSON files.
 *
 * A line that is not complete JSON or not UTF-8, or a value that is not of its column's type,
 * fails with file and line. A key that a line lacks is null.
 *
 * @param options.files - Paths or globs (`events/*.ndjson`).
 * @param options.columns - Key → DuckDB type (`struct(rate double, count bigint)` for objects).
 */
export function readNdjson(options: {
  name: string;
  files: readonly string[];
  columns: Readonly<Record<string, string>>;
}): RawTable {
  const { name, files, columns } = options;
  return {
    name,
    sql: `select ${identifiers(Object.keys(columns))} from read_json(${fileList(files)},
      format = 'newline_delimited', columns = ${columnTypes(columns)})`,
  };
}
