import { identifiers } from "./quote.ts";
import { fileList } from "./readCsv.ts";
import type { RawTable } from "./types.ts";

/** A raw relation over Parquet files; a column the files lack fails with its name. */
export function readParquet(options: {
  name: string;
  files: readonly string[];
  columns: readonly string[];
}): RawTable {
  const { name, files, columns } = options;
  return { name, sql: `select ${identifiers(columns)} from read_parquet(${fileList(files)})` };
}
