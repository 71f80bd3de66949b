import { basename } from "node:path";
import type { Database } from "../pipeline/openDatabase.ts";
import { identifier, literal } from "../pipeline/quote.ts";

/** Makes a table, or a view, of each Parquet file, under the file's name. */
export async function copyTables(
  database: Database,
  files: readonly string[],
  kind: "table" | "view",
): Promise<void> {
  for (const file of files) {
    const name = identifier(basename(file, ".parquet"));
    await database.run(`create ${kind} ${name} as from read_parquet(${literal(file)})`);
  }
}
