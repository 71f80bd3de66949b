import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { ArrowBatch, ArrowResult } from "./arrowColumns.ts";
import { valueVariable } from "./valueVariable.ts";

/** A statement that was quicker than this last time is asked in one message; it needs no cancelling. */
const QUICK_MS = 100;
/** Readers may run any number of own statements. */
const MAX_DURATIONS = 500;

/** What is known of a connection, so that a query takes as few messages as possible. */
export interface Session {
  readonly connection: AsyncDuckDBConnection;
  /** Prepared `set variable` statements by text. */
  readonly setters: Map<string, ReturnType<AsyncDuckDBConnection["prepare"]>>;
  /** How long each statement took last time, in milliseconds. */
  readonly durations: Map<string, number>;
  /** The values that the session variable holds, with the statement that set them. */
  bound?: string | undefined;
}

export function openSession(connection: AsyncDuckDBConnection): Session {
  return { connection, setters: new Map(), durations: new Map() };
}

/** Sends one query with its values and reads the whole result. One query at a time per session. */
export async function runQuery(
  session: Session,
  query: CompiledQuery,
  signal?: AbortSignal,
): Promise<ArrowResult> {
  signal?.throwIfAborted();
  const { connection } = session;
  const { sql, bound } = await bindValues(session, query);
  // The reader's own statement may set the variable itself.
  if (/variable/i.test(query.sql)) session.bound = undefined;
  const started = performance.now();
  const finish = <T>(result: T): T => {
    if (session.durations.size >= MAX_DURATIONS) session.durations.clear();
    session.durations.set(sql, performance.now() - started);
    return result;
  };
  if ((session.durations.get(sql) ?? Infinity) < QUICK_MS) {
    const [table] = await Promise.all([connection.query(sql), bound]);
    signal?.throwIfAborted();
    return finish({ fields: table.schema.fields, batches: table.batches as ArrowBatch[] });
  }
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
    return finish({ fields, batches });
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
  query: CompiledQuery,
): Promise<{ readonly sql: string; readonly bound?: Promise<unknown> }> {
  const { set, values, sql } = valueVariable(query);
  if (set === undefined) return { sql };
  const key = JSON.stringify([set, values]);
  if (key === session.bound) return { sql };
  const setter = session.setters.get(set) ?? session.connection.prepare(set);
  session.setters.set(set, setter);
  const statement = await setter;
  session.bound = key;
  const bound = statement.query(...values).catch((cause: unknown) => {
    session.bound = undefined;
    throw cause;
  });
  return { sql, bound };
}
