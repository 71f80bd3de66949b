import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { ArrowResult } from "./arrowColumns.ts";
import { slices, whole } from "./sendStatement.ts";
import { keepDuration, prepare, type Session } from "./session.ts";
import { isQuick, quickest, type Statement } from "./statementForms.ts";

export interface TimedAnswer extends ArrowResult {
  /** From when the worker was free for it to its answer. */
  readonly elapsedMs: number;
}

/**
 * Sends one query with its values and reads the whole result. Queries are sent in the order in which
 * they were asked; the next one follows at once behind a quick one, else after its answer.
 */
export async function runQuery(
  session: Session,
  query: CompiledQuery,
  signal?: AbortSignal,
): Promise<TimedAnswer> {
  const turn = await session.traffic.takeTurn();
  try {
    signal?.throwIfAborted();
    const statement = quickest(session, query);
    const bind = await valueBinder(session, statement);
    const isSoon = isQuick(session, statement);
    const post =
      isSoon || statement.holder === "table"
        ? await whole(session, statement)
        : slices(session, statement, signal);
    turn.send();
    // Messages are taken in order: the statement need not wait for its values' answer.
    const answer = Promise.all([bind(), post()]);
    // The reader's own statement may set what holds the values.
    if (/variable|openbook_values/i.test(query.sql)) session.bound.clear();
    if (isSoon) turn.letNextGo();
    const [, result] = await answer;
    const { elapsedMs, wasAlone } = turn.answered();
    if (wasAlone) keepDuration(session, statement.sql, elapsedMs);
    signal?.throwIfAborted();
    return { ...result, elapsedMs };
  } finally {
    turn.end();
  }
}

/** Queries of one page mostly share their filters: what is bound already is not sent again. */
async function valueBinder(session: Session, { set, values, holder }: Statement) {
  const key = JSON.stringify([set, values]);
  if (set === undefined || key === session.bound.get(holder)) return () => undefined;
  const statement = await prepare(session, set);
  return () => {
    session.bound.set(holder, key);
    return statement.query(...values).catch((cause: unknown) => {
      session.bound.delete(holder);
      throw cause;
    });
  };
}
