import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { Session } from "./session.ts";
import { valueTable, type ValueTable } from "./valueTable.ts";
import { valueText } from "./valueText.ts";

/** A statement that was quicker than this last time is asked in one message; it needs no cancelling. */
const QUICK_MS = 100;

export interface Statement {
  /** The query and its form, whatever the values: what is kept of its time goes by this. */
  readonly key: string;
  readonly sql: string;
  /** Where the values stand if the statement is kept prepared; absent: in its text. */
  readonly values?: ValueTable;
}

export function isQuick(session: Session, { key }: Statement): boolean {
  return durationOf(session, key) < QUICK_MS;
}

/**
 * The form of the query that was quicker last time; a form never tried counts as quicker.
 *
 * As text, DuckDB plans it with its values as constants, which prunes what it reads; prepared, it is
 * planned once, which is most of the time of a query on few rows.
 */
export function quickest(session: Session, query: CompiledQuery): Statement {
  const textKey = `text ${query.sql}`;
  const textMs = durationOf(session, textKey);
  const tableKey = `table ${query.sql}`;
  const values = textMs < QUICK_MS ? valueTable(query) : undefined;
  if (values && (session.durations.get(tableKey) ?? 0) <= textMs)
    return { key: tableKey, sql: values.sql, values };
  return { key: textKey, sql: valueText(query) };
}

const durationOf = (session: Session, key: string) => session.durations.get(key) ?? Infinity;
