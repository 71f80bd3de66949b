import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { quoteIdentifier } from "../../lib/queries/quoteIdentifier.ts";
import { quoteLiteral } from "../../lib/queries/quoteLiteral.ts";
import type { CompiledQuery } from "../../lib/queries/types.ts";
import { checkSha256 } from "./checkSha256.ts";
import { fetchBytes } from "./fetchBytes.ts";
import { runQuery, type TimedAnswer } from "./runQuery.ts";
import { openSession } from "./session.ts";
import { isQuick } from "./statementForms.ts";

export interface EngineOptions {
  readonly system: string;
  readonly memoryMb: number;
  readonly workerUrl: string;
  readonly wasmUrl: string;
  readonly databaseUrl: string;
  readonly wasmSha256: string;
  readonly databaseSha256: string;
  /** Bytes so far, engine and database together. */
  onProgress(this: void, bytes: number): void;
}

export interface Engine {
  /**
   * Runs one statement with its values bound. Aborting the signal stops it within about 20 ms; a
   * statement that was quick last time runs to its end and its answer is dropped.
   */
  run(query: CompiledQuery, signal?: AbortSignal): Promise<TimedAnswer>;
  /** Whether the query is known to be answered so soon that others may be sent behind it. */
  isQuick(query: CompiledQuery): boolean;
  /** Ends the worker, which is the only way to give its memory back. */
  stop(): void;
  /** Rejects when the worker dies. */
  readonly died: Promise<never>;
}

/** How long one slice of a query keeps the worker before it looks for a cancellation. */
const POLLING_MS = 20;
/** The engine has compiled long before, also on slow phones. */
const COMPILE_LIMIT_MS = 60_000;

/**
 * Downloads and starts DuckDB-WASM with one system's database attached read-only.
 *
 * Tables appear as views in the in-memory catalogue, which stays the default one. Extensions and
 * access to files and network are then off for good.
 *
 * @throws Error with a plain message: what could not be loaded or started.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const worker = startWorker(options.workerUrl);
  const downloads = new AbortController();
  try {
    const { wasm, database } = download(options, downloads.signal);
    const ready = Promise.all([
      database,
      wasm.then((bytes) =>
        Promise.all([
          instantiate(worker.duckdb, bytes),
          checkSha256(bytes, options.wasmSha256, "the engine"),
        ]),
      ),
    ]).then(([bytes]) => attach(worker.duckdb, options, bytes));
    const connection = await Promise.race([ready, worker.died]);
    const session = await openSession(connection);
    const run = (query: CompiledQuery, signal?: AbortSignal) =>
      Promise.race([runQuery(session, query, signal), worker.died]);
    const quick = (query: CompiledQuery) => isQuick(session, query);
    return { run, isQuick: quick, stop: () => void worker.duckdb.terminate(), died: worker.died };
  } catch (error) {
    downloads.abort();
    void worker.duckdb.terminate();
    throw error;
  }
}

/** Engine and database arrive side by side; the engine compiles while the database still loads. */
function download(options: EngineOptions, signal: AbortSignal) {
  const loaded = { wasm: 0, database: 0 };
  const progress = (part: keyof typeof loaded) => (bytes: number) => {
    loaded[part] = bytes;
    options.onProgress(loaded.wasm + loaded.database);
  };
  const get = (part: keyof typeof loaded, url: string, label: string) =>
    fetchBytes(url, { label, signal, onProgress: progress(part) });
  const wasm = get("wasm", options.wasmUrl, "the engine");
  const database = get("database", options.databaseUrl, "the database").then(async (bytes) => {
    await checkSha256(bytes, options.databaseSha256, "the database");
    return bytes;
  });
  return { wasm, database };
}

function startWorker(url: string) {
  const worker = new Worker(url);
  const died = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(
        new Error(`the engine's worker stopped: ${event.message || "it could not be loaded"}`),
      );
    });
  });
  died.catch(() => undefined);
  return { duckdb: new AsyncDuckDB(new VoidLogger(), worker), died };
}

/**
 * The worker gets the engine's bytes rather than its address: DuckDB's own download neither reports
 * a missing file nor an engine that does not compile, it waits for ever.
 */
async function instantiate(duckdb: AsyncDuckDB, wasm: Uint8Array<ArrayBuffer>): Promise<void> {
  const url = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    const message = "the engine did not start; its file may be damaged";
    timer = setTimeout(() => reject(new Error(message)), COMPILE_LIMIT_MS);
  });
  try {
    await Promise.race([duckdb.instantiate(url), limit]);
  } finally {
    clearTimeout(timer);
    URL.revokeObjectURL(url);
  }
}

async function attach(
  duckdb: AsyncDuckDB,
  { system, memoryMb }: EngineOptions,
  bytes: Uint8Array,
): Promise<AsyncDuckDBConnection> {
  await duckdb.open({ query: { queryPollingInterval: POLLING_MS } });
  await duckdb.registerFileBuffer(`${system}.duckdb`, bytes);
  const connection = await duckdb.connect();
  const alias = quoteIdentifier(system);
  await connection.query(`attach ${quoteLiteral(`${system}.duckdb`)} as ${alias} (read_only)`);
  const tables = await connection.query(
    `select table_name from duckdb_tables() where database_name = ${quoteLiteral(system)}`,
  );
  for (const row of tables.toArray() as { table_name: string }[]) {
    const name = quoteIdentifier(row.table_name);
    await connection.query(`create view ${name} as from ${alias}.main.${name}`);
  }
  for (const setting of [
    `memory_limit = ${quoteLiteral(`${memoryMb}MB`)}`,
    "autoinstall_known_extensions = false",
    "autoload_known_extensions = false",
    "enable_external_access = false",
    "lock_configuration = true",
  ])
    await connection.query(`set ${setting}`);
  return connection;
}
