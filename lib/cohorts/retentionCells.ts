import { DAY_MS, HOUR_MS, localTime, periodLabel, periodOf, periodStart } from "./calendar.ts";
import type { Period } from "./calendar.ts";
import type { EventLog } from "./eventLog.ts";
import type { RetentionCell, RetentionColumn, RetentionPlan } from "./retentionTypes.ts";
import { rowsByUser } from "./rowsByUser.ts";

/** Length of a rolling period and what times are rounded down to (Amplitude). */
export const ROLLING: Readonly<Record<Period, { lengthMs: number; floorMs: number }>> = {
  hour: { lengthMs: HOUR_MS, floorMs: 1 },
  day: { lengthMs: DAY_MS, floorMs: HOUR_MS },
  week: { lengthMs: 7 * DAY_MS, floorMs: DAY_MS },
  month: { lengthMs: 30 * DAY_MS, floorMs: DAY_MS },
};

/**
 * Counts a retention table from events: one cell per cohort with users and column.
 *
 * A return is an event at or after the start, but never the start itself.
 */
export function retentionCells(log: EventLog, plan: RetentionPlan): RetentionCell[] {
  const until = plan.observedUntil ?? endOfLog(log);
  const table = new Map<number, { size: number; returned: number[] }>();
  for (const rows of rowsByUser(log, until).values())
    for (const [cohort, starts] of startsByCohort(log, rows, plan)) {
      const entry = table.get(cohort) ?? { size: 0, returned: plan.columns.map(() => 0) };
      table.set(cohort, entry);
      entry.size++;
      const seen = returnPeriods(log, { rows, starts, cohort }, plan);
      plan.columns.forEach((column, i) => {
        if (reaches(column, seen)) entry.returned[i]!++;
      });
    }
  return [...table]
    .sort(([a], [b]) => a - b)
    .flatMap(([cohort, { size, returned }]) =>
      plan.columns.map((column, i) => ({
        cohort: periodLabel(cohort, plan.period, plan.weekStart),
        column: i,
        size,
        returned: plan.periodZero === "cohort-size" && i === 0 ? size : returned[i]!,
        complete: isComplete(cohort, column, { until, plan }),
      })),
    );
}

/** The end of a log without a stated one: just after its last event. */
export function endOfLog({ time }: Pick<EventLog, "time">): number {
  let last = -Infinity;
  for (let i = 0; i < time.length; i++) last = Math.max(last, time[i]!);
  return last + 1;
}

/** A user's start rows by the period of their cohort. */
function startsByCohort(log: EventLog, rows: readonly number[], plan: RetentionPlan) {
  const starts = new Map<number, number[]>();
  for (const row of rows) {
    if (log.event[row] !== plan.start) continue;
    const cohort = indexOf(log.time[row]!, plan);
    const known = starts.get(cohort);
    // A calendar period counts from its first start; rolling windows open at every start.
    if (!known) starts.set(cohort, [row]);
    else if (plan.windows === "rolling") known.push(row);
    if (plan.cohorting === "first-time") break;
  }
  return starts;
}

/** Periods after the cohort's in which a user came back, as often as the plan wants. */
function returnPeriods(
  { event, time }: EventLog,
  { rows, starts, cohort }: { rows: readonly number[]; starts: readonly number[]; cohort: number },
  plan: RetentionPlan,
): Set<number> {
  const { lengthMs, floorMs } = ROLLING[plan.period];
  const down = (ms: number) => Math.floor(localTime(ms, plan.utcOffset) / floorMs) * floorMs;
  const found = new Set<number>();
  for (const start of starts) {
    const counts = new Map<number, number>();
    for (const row of rows) {
      if (plan.returning !== undefined && event[row] !== plan.returning) continue;
      if (row === start || time[row]! < time[start]!) continue;
      const k =
        plan.windows === "calendar"
          ? indexOf(time[row]!, plan) - cohort
          : Math.floor((down(time[row]!) - down(time[start]!)) / lengthMs);
      const count = (counts.get(k) ?? 0) + 1;
      counts.set(k, count);
      if (count >= plan.minimumOccurrences) found.add(k);
    }
  }
  return found;
}

const indexOf = (time: number, plan: RetentionPlan) =>
  periodOf(localTime(time, plan.utcOffset), plan.period, plan.weekStart);

function reaches({ from, to }: RetentionColumn, periods: ReadonlySet<number>): boolean {
  for (const k of periods) if (k >= from && (to === null || k < to)) return true;
  return false;
}

/** True when every member's time in the column's periods lies before the end of the data. */
export function isComplete(
  cohort: number,
  { from, to }: RetentionColumn,
  { until, plan }: { until: number; plan: RetentionPlan },
): boolean {
  const periods = to ?? from + 1;
  const end = localTime(until, plan.utcOffset);
  if (plan.windows === "calendar")
    return cohort + periods <= periodOf(end, plan.period, plan.weekStart);
  const lastStart = periodStart(cohort + 1, plan.period, plan.weekStart);
  return lastStart + periods * ROLLING[plan.period].lengthMs <= end;
}
