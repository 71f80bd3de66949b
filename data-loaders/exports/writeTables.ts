import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../pipeline/openDatabase.ts";
import { literal } from "../pipeline/quote.ts";
import type { ExportTable } from "./exportTables.ts";

/** Formats a table can be written in. */
export type ExportFormat = "csv" | "parquet";

/** A written table. */
export interface WrittenTable extends ExportTable {
  readonly rows: number;
  readonly files: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const OPTIONS: Readonly<Record<ExportFormat, string>> = {
  csv: "format csv, header true",
  parquet: "format parquet, compression zstd",
};

/** Writes tables into a folder, each once per format; CSV is UTF-8, comma, one header line. */
export async function writeTables(
  database: Database,
  tables: readonly ExportTable[],
  { folder, formats }: { readonly folder: string; readonly formats: readonly ExportFormat[] },
): Promise<WrittenTable[]> {
  mkdirSync(folder, { recursive: true });
  const written: WrittenTable[] = [];
  for (const table of tables) {
    for (const format of formats) {
      const file = join(folder, `${table.name}.${format}`);
      await database.run(`copy (${table.sql}) to ${literal(file)} (${OPTIONS[format]})`);
    }
    const columns = await database.rows<{ name: string; type: string }>(
      `select column_name as name, column_type as type from (describe ${table.sql})`,
    );
    const [count] = await database.rows<{ rows: number }>(
      `select count(*)::double as rows from (${table.sql})`,
    );
    const files = formats.map((format) => `${table.name}.${format}`);
    written.push({ ...table, columns, files, rows: count!.rows });
  }
  return written;
}
