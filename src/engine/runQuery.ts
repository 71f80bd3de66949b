import type { CompiledQuery } from "../../lib/queries/types.ts";
import type { ArrowResult } from "./arrowColumns.ts";
import { slices, whole } from "./sendStatement.ts";
import { keepDuration, prepare, type Session } from "./session.ts";
import { isQuick, quickest, type Statement } from "./statementForms.ts";
import { mayChangeValues } from "./valueTable.ts";

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
    const isSoon = isQuick(session, query);
    const post =
      isSoon || statement.values
        ? await whole(session, statement)
        : slices(session, statement, signal);
    turn.send();
    // Messages are taken in order: the statement need not wait for its values' answer.
    const answer = Promise.all([bind(), post()]);
    if (mayChangeValues(query.sql)) session.bound = undefined;
    if (isSoon) turn.letNextGo();
    const [, result] = await answer;
    const { elapsedMs, wasAlone } = turn.answered();
    if (wasAlone) keepDuration(session, statement.key, elapsedMs);
    signal?.throwIfAborted();
    return { ...result, elapsedMs };
  } finally {
    turn.end();
  }
}

/** Queries of one page mostly share their filters: what is bound already is not sent again. */
async function valueBinder(session: Session, { values }: Statement) {
  if (!values) return () => undefined;
  const key = JSON.stringify([values.update, values.values]);
  if (key === session.bound) return () => undefined;
  const update = await prepare(session, values.update);
  return () => {
    session.bound = key;
    return update.query(...values.values).catch((cause: unknown) => {
      session.bound = undefined;
      throw cause;
    });
  };
}
