import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { Session } from "./session.ts";
import { fitsValueTable, valueTable, type ValueTable } from "./valueTable.ts";
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

/**
 * The form of the query that was quicker last time; a form never tried counts as quicker.
 *
 * As text, DuckDB plans it with its values as constants, which prunes what it reads; prepared, it is
 * planned once, which is most of the time of a query on few rows.
 */
export function quickest(session: Session, query: CompiledQuery): Statement {
  const [textKey, tableKey] = keysOf(query);
  if (quickestKey(session, query) === tableKey) {
    const values = valueTable(query)!;
    return { key: tableKey, sql: values.sql, values };
  }
  return { key: textKey, sql: valueText(query) };
}

/** Whether the query will be answered so soon that others may be sent behind it. */
export function isQuick(session: Session, query: CompiledQuery): boolean {
  return durationOf(session, quickestKey(session, query)) < QUICK_MS;
}

const keysOf = ({ sql }: CompiledQuery) => [`text ${sql}`, `table ${sql}`] as const;

function quickestKey(session: Session, query: CompiledQuery): string {
  const [textKey, tableKey] = keysOf(query);
  const textMs = durationOf(session, textKey);
  const tableMs = session.durations.get(tableKey) ?? 0;
  return textMs < QUICK_MS && fitsValueTable(query) && tableMs <= textMs ? tableKey : textKey;
}

const durationOf = (session: Session, key: string) => session.durations.get(key) ?? Infinity;
