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
  const { asText, asPrepared } = formsOf(query);
  const textMs = durationOf(session, asText.sql);
  if (textMs >= QUICK_MS || !asPrepared) return asText;
  return (session.durations.get(asPrepared.sql) ?? 0) > textMs ? asText : asPrepared;
}

interface Forms {
  readonly asText: Statement;
  /** Absent where the query has no values, or too many. */
  readonly asPrepared: Statement | undefined;
}

const forms = new WeakMap<CompiledQuery, Forms>();

function formsOf(query: CompiledQuery): Forms {
  const known = forms.get(query);
  if (known) return known;
  const row = valueTable(query);
  const made: Forms = {
    asText: { ...valueVariable(query), holder: "variable" },
    asPrepared: row && { sql: row.sql, set: row.update, values: row.values, holder: "table" },
  };
  forms.set(query, made);
  return made;
}

const durationOf = (session: Session, sql: string) => session.durations.get(sql) ?? Infinity;
