import type { DuckDBConnection } from "@duckdb/node-api";
import { refundLesson } from "../../lib/warehouse/refundLesson.ts";
import type { LessonRecord } from "../../lib/warehouse/trialRecord.ts";

const STATE = `select
  (select string_agg(orders || ' ' || status, ', ' order by status)
    from (select status, count(*) as orders from demo_order group by status)) as orders,
  (select balance_usd::double from demo_account) as balance_usd`;

/**
 * Plays the refund that fails half-way from start to end.
 *
 * @throws Error when a statement is not refused that should be, and the other way round.
 */
export async function playRefund(connection: DuckDBConnection): Promise<LessonRecord[]> {
  for (const sql of refundLesson.setup) await connection.run(sql);
  const played: LessonRecord[] = [];
  for (const { title, says, sql, fails = false } of refundLesson.steps) {
    const refusal = await runAll(connection, sql, fails);
    const [state] = (await connection.runAndReadAll(STATE)).getRowsJS();
    const [orders, balanceUsd] = [state![0] as string, Number(state![1])];
    played.push({ title, says, orders, balanceUsd, ...(refusal !== undefined && { refusal }) });
  }
  return played;
}

async function runAll(connection: DuckDBConnection, statements: readonly string[], fails: boolean) {
  let refusal: string | undefined;
  for (const sql of statements) {
    try {
      await connection.run(sql);
    } catch (error) {
      if (!fails) throw error;
      refusal ??= (error as Error).message.split("\n")[0]!;
    }
  }
  if (fails && refusal === undefined)
    throw new Error(
      `playRefund: the engine must refuse one of these, got none: ${statements.join("; ")}`,
    );
  return refusal;
}
