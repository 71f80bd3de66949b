import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { ArrowBatch, ArrowResult } from "./arrowColumns.ts";
import { createValueTable, valueTable } from "./valueTable.ts";
import { valueVariable } from "./valueVariable.ts";

/** A statement that was quicker than this last time is asked in one message; it needs no cancelling. */
const QUICK_MS = 100;
/** Readers may run any number of own statements. */
const MAX_DURATIONS = 500;
const MAX_PREPARED = 100;

/** What is known of a connection, so that a query takes as few messages as possible. */
export interface Session {
  readonly connection: AsyncDuckDBConnection;
  /** Prepared statements by text. */
  readonly prepared: Map<string, ReturnType<AsyncDuckDBConnection["prepare"]>>;
  /** How long each statement took last time, in milliseconds. */
  readonly durations: Map<string, number>;
  /** What holds values now, by the statement that set them. */
  readonly bound: Map<Holder, string>;
}

type Holder = "variable" | "table";

interface Statement {
  readonly sql: string;
  /** Sets the values; absent when there are none. */
  readonly set?: string | undefined;
  readonly values: CompiledQuery["values"];
  readonly holder: Holder;
}

export async function openSession(connection: AsyncDuckDBConnection): Promise<Session> {
  for (const statement of createValueTable) await connection.query(statement);
  return { connection, prepared: new Map(), durations: new Map(), bound: new Map() };
}

/** Sends one query with its values and reads the whole result. One query at a time per session. */
export async function runQuery(
  session: Session,
  query: CompiledQuery,
  signal?: AbortSignal,
): Promise<ArrowResult> {
  signal?.throwIfAborted();
  const statement = quickest(session, query);
  const { bound } = await bindValues(session, statement);
  // The reader's own statement may set what holds the values.
  if (/variable|openbook_values/i.test(query.sql)) session.bound.clear();
  const isQuick = durationOf(session, statement.sql) < QUICK_MS;
  const started = performance.now();
  const result = await (isQuick || statement.holder === "table"
    ? ask(session, statement, bound)
    : send(session, statement, bound, signal));
  if (session.durations.size >= MAX_DURATIONS) session.durations.clear();
  session.durations.set(statement.sql, performance.now() - started);
  signal?.throwIfAborted();
  return result;
}

const durationOf = (session: Session, sql: string) => session.durations.get(sql) ?? Infinity;

/**
 * The form of the query that was quicker last time; a form never tried counts as quicker.
 *
 * As text, DuckDB plans it with its values as constants, which prunes what it reads; prepared, it is
 * planned once, which is most of the time of a query on few rows.
 */
function quickest(session: Session, query: CompiledQuery): Statement {
  const { set, values, sql } = valueVariable(query);
  const asText: Statement = { sql, set, values, holder: "variable" };
  const textMs = durationOf(session, sql);
  if (textMs >= QUICK_MS) return asText;
  const row = valueTable(query);
  if (row === undefined || (session.durations.get(row.sql) ?? 0) > textMs) return asText;
  return { sql: row.sql, set: row.update, values: row.values, holder: "table" };
}

/** In one message to the worker; it runs to its end. */
async function ask(
  session: Session,
  { sql, holder }: Statement,
  bound: Promise<unknown> | undefined,
): Promise<ArrowResult> {
  const { connection } = session;
  const run = holder === "table" ? (await prepare(session, sql)).query() : connection.query(sql);
  const [table] = await Promise.all([run, bound]);
  return { fields: table.schema.fields, batches: table.batches as ArrowBatch[] };
}

/** In slices, so that aborting the signal stops it. */
async function send(
  { connection }: Session,
  { sql }: Statement,
  bound: Promise<unknown> | undefined,
  signal?: AbortSignal,
): Promise<ArrowResult> {
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener("abort", cancel);
  try {
    // The worker takes messages in order, so the statement need not wait for its values' answer.
    const [reader] = await Promise.all([connection.send(sql), bound]);
    signal?.throwIfAborted();
    // Arrow drops the schema at the end of the stream.
    const { fields } = (await reader.open()).schema;
    const batches: ArrowBatch[] = [];
    for await (const batch of reader) {
      signal?.throwIfAborted();
      batches.push(batch as ArrowBatch);
    }
    return { fields, batches };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/** Queries of one page mostly share their filters: what is bound already is not sent again. */
async function bindValues(
  session: Session,
  { set, values, holder }: Statement,
): Promise<{ readonly bound?: Promise<unknown> }> {
  if (set === undefined) return {};
  const key = JSON.stringify([set, values]);
  if (key === session.bound.get(holder)) return {};
  const statement = await prepare(session, set);
  session.bound.set(holder, key);
  const bound = statement.query(...values).catch((cause: unknown) => {
    session.bound.delete(holder);
    throw cause;
  });
  return { bound };
}

/** A prepared statement, made once; when there are many, all are closed and made anew as needed. */
async function prepare(session: Session, sql: string) {
  const { connection, prepared } = session;
  if (!prepared.has(sql) && prepared.size >= MAX_PREPARED) {
    for (const statement of prepared.values()) void statement.then((each) => each.close());
    prepared.clear();
  }
  const statement = prepared.get(sql) ?? connection.prepare(sql);
  prepared.set(sql, statement);
  return statement.catch((cause: unknown) => {
    prepared.delete(sql);
    throw cause;
  });
}
