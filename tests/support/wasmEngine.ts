import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type * as DuckDB from "@duckdb/duckdb-wasm/blocking";

const require = createRequire(import.meta.url);
const duckdb = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs") as typeof DuckDB;

/** An Arrow table. */
type Table = ReturnType<DuckDB.DuckDBConnection["query"]>;

type BoundValue = string | number | boolean | null;

/** DuckDB-WASM in Node: the same engine the browser runs (`eh` bundle, one thread), blocking. */
export interface WasmEngine {
  /** Runs one statement; `values` bind to `$1`, `$2`, …. Returns an Arrow table. */
  query(sql: string, values?: readonly BoundValue[]): Table;
  /** Same, as plain rows: column names as in SQL, dates as milliseconds, BIGINT as bigint. */
  rows(sql: string, values?: readonly BoundValue[]): Record<string, unknown>[];
  /** Same as `query`, by a statement that is prepared once and kept. */
  prepared(sql: string, values?: readonly BoundValue[]): Table;
  /** Attaches a `.duckdb` file read-only and makes a view of each of its tables. */
  attach(path: string): void;
  close(): void;
}

/** Starts DuckDB-WASM in Node, about one second. */
export async function createWasmEngine(): Promise<WasmEngine> {
  const database = await duckdb.createDuckDB(
    bundles(),
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await database.instantiate();
  database.open({});
  const connection = database.connect();
  for (const option of ["autoinstall_known_extensions", "autoload_known_extensions"])
    connection.query(`set ${option} = false`);

  const query = (sql: string, values: readonly BoundValue[] = []): Table => {
    if (values.length === 0) return connection.query(sql);
    const statement = connection.prepare(sql);
    try {
      return statement.query(...values);
    } finally {
      statement.close();
    }
  };
  const kept = new Map<string, ReturnType<typeof connection.prepare>>();
  const prepared = (sql: string, values: readonly BoundValue[] = []): Table => {
    const statement = kept.get(sql) ?? connection.prepare(sql);
    kept.set(sql, statement);
    return statement.query(...values);
  };
  const rows = (sql: string, values: readonly BoundValue[] = []) =>
    query(sql, values)
      .toArray()
      .map((row: { toJSON(): Record<string, unknown> }) => row.toJSON());
  const attach = (path: string) => {
    const alias = basename(path, ".duckdb");
    database.registerFileBuffer(`${alias}.duckdb`, new Uint8Array(readFileSync(path)));
    query(`attach '${alias}.duckdb' as "${alias}" (read_only)`);
    const tables = rows("select table_name from duckdb_tables() where database_name = $1", [alias]);
    for (const { table_name } of tables)
      query(`create view "${String(table_name)}" as from "${alias}".main."${String(table_name)}"`);
  };
  return { query, prepared, rows, attach, close: () => connection.close() };
}

function bundles() {
  const dist = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: join(dist, `duckdb-node-${name}.worker.cjs`),
  });
  return { mvp: bundle("mvp"), eh: bundle("eh") };
}
