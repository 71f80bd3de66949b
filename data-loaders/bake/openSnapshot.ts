import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { quoteIdentifier } from "../../lib/queries/quoteIdentifier.ts";
import { quoteLiteral } from "../../lib/queries/quoteLiteral.ts";
import type { Manifest } from "../../lib/snapshots/types.ts";
import { pathsOf } from "../pipeline/paths.ts";

export interface OpenSnapshot {
  readonly connection: DuckDBConnection;
  close(this: void): void;
}

/**
 * Native DuckDB over a system's database file, read-only, its tables in the search path.
 *
 * One thread by default: sums of floats then always add up in the same order.
 *
 * @param root - Folder of generated files (`.openbook`).
 */
export async function openSnapshot(
  root: string,
  manifest: Manifest,
  threads = 1,
): Promise<OpenSnapshot> {
  const file = join(pathsOf(root, manifest.system).snapshots, manifest.database.file);
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const alias = quoteIdentifier(manifest.system);
  await connection.run(`attach ${quoteLiteral(file)} as ${alias} (read_only)`);
  await connection.run(`use ${alias}`);
  const close = () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
}
