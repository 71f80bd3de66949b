import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";

/** One row as plain JSON values. */
export type Row = Record<string, string | number | boolean | null>;

/** A native DuckDB session for one build. */
export interface Database {
  readonly connection: DuckDBConnection;
  run(sql: string): Promise<void>;
  /** Rows as JSON values: BIGINT and dates are text, so cast counts to DOUBLE. */
  rows<T = Row>(sql: string): Promise<T[]>;
  close(): void;
}

export interface DatabaseOptions {
  /** Folder for spilled data; made if it does not exist. */
  readonly temporary: string;
  /** DuckDB's `memory_limit`, default 1.2GB: keeps the whole process below 2 GiB. */
  readonly memory?: string | undefined;
  readonly threads?: number | undefined;
}

/** Opens an in-memory DuckDB that spills to disk and never loads an extension from the network. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const temporary = join(options.temporary, "spill");
  mkdirSync(temporary, { recursive: true });
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: options.memory ?? "1.2GB",
    temp_directory: temporary,
    threads: String(options.threads ?? availableParallelism()),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  // Sessions in different time zones must read the same instants.
  await connection.run("set timezone = 'UTC'; set enable_progress_bar = true;");
  await connection.run("set enable_progress_bar_print = false");
  return {
    connection,
    run: async (sql) => void (await connection.run(sql)),
    rows: async <T>(sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as unknown as T[],
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
