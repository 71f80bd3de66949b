import { propertyOf } from "./eventLog.ts";
import type { EventLog, PropertyValue } from "./eventLog.ts";
import { groupBy } from "./groupBy.ts";
import { endOfLog, retentionCells } from "./retentionCells.ts";
import type { RetentionCell, RetentionPlan } from "./retentionTypes.ts";

/**
 * The cells of `retentionCells` for each value of the breakdown: start and return must share it,
 * so a user who starts with two values is in two tables. Largest first, then by value.
 *
 * @returns nothing without a breakdown; values without a start are left out.
 */
export function retentionByValue(
  log: EventLog,
  plan: RetentionPlan,
): { value: PropertyValue; cells: RetentionCell[] }[] {
  if (plan.breakdown === undefined) return [];
  const values = propertyOf("retention", log, plan.breakdown);
  const observedUntil = plan.observedUntil ?? endOfLog(log);
  const rows = groupBy(values.keys(), (row) => values[row]!);
  const tables = [...rows].map(([value, own]) => {
    const part = {
      user: own.map((row) => log.user[row]!),
      event: own.map((row) => log.event[row]!),
      time: own.map((row) => log.time[row]!),
    };
    const cells = retentionCells(part, { ...plan, observedUntil });
    return { value, cells, size: sizeOf(cells) };
  });
  return tables
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => b.size - a.size || (String(a.value) < String(b.value) ? -1 : 1))
    .map(({ value, cells }) => ({ value, cells }));
}

const sizeOf = (cells: readonly RetentionCell[]) =>
  cells.reduce((sum, { column, size }) => sum + (column === 0 ? size : 0), 0);
