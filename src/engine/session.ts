import type { AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import { Traffic } from "./traffic.ts";
import { createValueTable } from "./valueTable.ts";

/** Readers may run any number of own statements. */
const MAX_PREPARED = 100;
const MAX_DURATIONS = 500;

/** What is known of a connection, so that a query takes as few messages as possible. */
export interface Session {
  readonly connection: AsyncDuckDBConnection;
  /** Prepared statements by text. */
  readonly prepared: Map<string, ReturnType<AsyncDuckDBConnection["prepare"]>>;
  /** How long each statement took when it last ran alone, in milliseconds, by its key. */
  readonly durations: Map<string, number>;
  /** What the value table holds; absent when that is not known. */
  bound: string | undefined;
  readonly traffic: Traffic;
}

export async function openSession(connection: AsyncDuckDBConnection): Promise<Session> {
  for (const statement of createValueTable) await connection.query(statement);
  const traffic = new Traffic();
  return { connection, prepared: new Map(), durations: new Map(), bound: undefined, traffic };
}

export function keepDuration({ durations }: Session, key: string, elapsedMs: number): void {
  if (durations.size >= MAX_DURATIONS) durations.clear();
  durations.set(key, elapsedMs);
}

/** A prepared statement, made once; when there are many, all are closed and made anew as needed. */
export async function prepare(session: Session, sql: string) {
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
