import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "./openDatabase.ts";
import { identifier, literal } from "./quote.ts";

/** A table to pack: its name and its Parquet file. */
export interface PackedTable {
  readonly name: string;
  readonly file: string;
}

/**
 * Packs Parquet files, and nothing else, into one DuckDB file that the browser engine attaches.
 *
 * Storage format v1.0.0, rows in file order. One thread and no FSST: the order in which threads
 * finish and FSST's random samples would give other bytes each time.
 */
export async function packDatabase(
  database: Database,
  tables: readonly PackedTable[],
  file: string,
): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(temporary, { force: true });
  const [before] = await database.rows<{ threads: string }>(
    "select current_setting('threads')::varchar as threads",
  );
  await database.run("set threads = 1; set disabled_compression_methods = 'fsst'");
  await database.run(`attach ${literal(temporary)} as packed (storage_version 'v1.0.0')`);
  try {
    for (const { name, file: parquet } of tables)
      await database.run(
        `create table packed.${identifier(name)} as from read_parquet(${literal(parquet)})`,
      );
    await database.run("checkpoint packed");
  } finally {
    await database.run("detach packed");
    await database.run(`set threads = ${before!.threads}; reset disabled_compression_methods`);
  }
  renameSync(temporary, file);
}
