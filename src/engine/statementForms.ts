import type { CompiledQuery } from "../../lib/queries/types.ts";
import { valueText } from "../../lib/queries/valueText.ts";
import type { Session } from "./session.ts";
import { fitsValueTable, valueTable, type ValueTable } from "./valueTable.ts";

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
  const values = isTableQuicker(session, query) ? valueTable(query) : undefined;
  if (values) return { key: tableKey(query), sql: values.sql, values };
  return { key: textKey(query), sql: valueText(query) };
}

/** Whether the query will be answered so soon that others may be sent behind it. */
export function isQuick(session: Session, query: CompiledQuery): boolean {
  const key = isTableQuicker(session, query) ? tableKey(query) : textKey(query);
  return durationOf(session, key) < QUICK_MS;
}

const textKey = ({ sql }: CompiledQuery) => `text ${sql}`;
const tableKey = ({ sql }: CompiledQuery) => `table ${sql}`;

function isTableQuicker(session: Session, query: CompiledQuery): boolean {
  const textMs = durationOf(session, textKey(query));
  const tableMs = session.durations.get(tableKey(query)) ?? 0;
  return textMs < QUICK_MS && fitsValueTable(query) && tableMs <= textMs;
}

const durationOf = (session: Session, key: string) => session.durations.get(key) ?? Infinity;
