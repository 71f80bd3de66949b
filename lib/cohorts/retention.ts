import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { planRetention } from "./planRetention.ts";
import { retentionCells } from "./retentionCells.ts";
import type { RetentionColumn, RetentionOptions } from "./retentionTypes.ts";
import { summarizeRetention } from "./summarizeRetention.ts";
import type { RetentionTable } from "./summarizeRetention.ts";

/**
 * Retention by cohort from an event log.
 *
 * @param log - Events in any order.
 * @param options - What counts as start and return, periods, vendor's rules; `level` of the bands.
 * @returns the table; a cell whose time is not over is marked and has no share.
 */
export function retention(
  log: EventLog,
  { level = 0.95, ...options }: RetentionOptions & { level?: number },
): Result<RetentionTable & { columns: readonly RetentionColumn[] }> {
  const id = "retention";
  requireEventLog(id, log);
  const plan = planRetention(options);
  const cells = retentionCells(log, plan);
  if (cells.length === 0)
    return undefinedResult(id, `no ${JSON.stringify(plan.start)} event in the observed time`);
  const table = summarizeRetention(cells, { id, level });
  return table.status === "ok" ? { ...table, columns: plan.columns } : table;
}
