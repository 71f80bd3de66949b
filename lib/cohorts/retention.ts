import { undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog, PropertyValue } from "./eventLog.ts";
import { planRetention } from "./planRetention.ts";
import { retentionByValue } from "./retentionByValue.ts";
import { retentionCells } from "./retentionCells.ts";
import type { RetentionColumn, RetentionOptions } from "./retentionTypes.ts";
import { summarizeRetention } from "./summarizeRetention.ts";
import type { RetentionTable } from "./summarizeRetention.ts";

export interface RetentionFindings extends RetentionTable {
  readonly columns: readonly RetentionColumn[];
  /** One table per value of the breakdown, largest first; empty without one. */
  readonly breakdown: readonly ({ value: PropertyValue } & RetentionTable)[];
}

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
): Result<RetentionFindings> {
  const id = "retention";
  requireEventLog(id, log);
  const plan = planRetention(options);
  const cells = retentionCells(log, plan);
  if (cells.length === 0)
    return undefinedResult(id, `no ${JSON.stringify(plan.start)} event in the observed time`);
  const table = summarizeRetention(cells, { id, level });
  if (table.status !== "ok") return table;
  const breakdown = retentionByValue(log, plan).flatMap(({ value, cells: own }) => {
    const part = summarizeRetention(own, { id, level });
    if (part.status !== "ok") return [];
    return [{ value, cohorts: part.cohorts, overall: part.overall }];
  });
  return { ...table, columns: plan.columns, breakdown };
}
