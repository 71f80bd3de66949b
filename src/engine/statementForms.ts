import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { Holder, Session } from "./session.ts";
import { valueTable } from "./valueTable.ts";
import { valueVariable } from "./valueVariable.ts";

/** A statement that was quicker than this last time is asked in one message; it needs no cancelling. */
const QUICK_MS = 100;

export interface Statement {
  readonly sql: string;
  /** Sets the values; absent when there are none. */
  readonly set?: string | undefined;
  readonly values: CompiledQuery["values"];
  readonly holder: Holder;
}

export function isQuick(session: Session, { sql }: Statement): boolean {
  return durationOf(session, sql) < QUICK_MS;
}

/**
 * The form of the query that was quicker last time; a form never tried counts as quicker.
 *
 * As text, DuckDB plans it with its values as constants, which prunes what it reads; prepared, it is
 * planned once, which is most of the time of a query on few rows.
 */
export function quickest(session: Session, query: CompiledQuery): Statement {
  const { set, values, sql } = valueVariable(query);
  const asText: Statement = { sql, set, values, holder: "variable" };
  const textMs = durationOf(session, sql);
  if (textMs >= QUICK_MS) return asText;
  const row = valueTable(query);
  if (row === undefined || (session.durations.get(row.sql) ?? 0) > textMs) return asText;
  return { sql: row.sql, set: row.update, values: row.values, holder: "table" };
}

const durationOf = (session: Session, sql: string) => session.durations.get(sql) ?? Infinity;
