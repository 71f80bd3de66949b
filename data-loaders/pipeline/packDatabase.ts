import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { openDatabase } from "./openDatabase.ts";
import { identifier, literal } from "./quote.ts";

/** A table to pack: its name and its Parquet file. */
export interface PackedTable {
  readonly name: string;
  readonly file: string;
}

/** Packing streams: more memory makes it no faster. */
const PACKING_MEMORY = "400MB";

/**
 * Packs Parquet files, and nothing else, into one DuckDB file that the browser engine attaches.
 *
 * Storage format v1.0.0, rows in file order. One thread and no FSST: the order in which threads
 * finish and FSST's random samples would give other bytes each time. It has a session of its own,
 * so that checks can run beside it.
 */
export async function packDatabase(
  tables: readonly PackedTable[],
  options: { file: string; temporary: string },
): Promise<void> {
  const { file } = options;
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(temporary, { force: true });
  const database = await openDatabase({
    temporary: options.temporary,
    memory: PACKING_MEMORY,
    threads: 1,
  });
  try {
    await database.run("set disabled_compression_methods = 'fsst'");
    await database.run(`attach ${literal(temporary)} as packed (storage_version 'v1.0.0')`);
    for (const { name, file: parquet } of tables)
      await database.run(
        `create table packed.${identifier(name)} as from read_parquet(${literal(parquet)})`,
      );
    await database.run("checkpoint packed");
    await database.run("detach packed");
  } finally {
    database.close();
  }
  renameSync(temporary, file);
}
