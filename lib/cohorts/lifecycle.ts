import { okResult, undefinedResult } from "../statistics/result.ts";
import type { Result } from "../statistics/result.ts";
import { localTime, periodLabel, periodOf } from "./calendar.ts";
import type { Period, UtcOffset, WeekStart } from "./calendar.ts";
import { activePeriods } from "./activePeriods.ts";
import { requireEventLog } from "./eventLog.ts";
import type { EventLog } from "./eventLog.ts";
import { endOfLog } from "./retentionCells.ts";

export interface ActivityOptions {
  /** Event that counts as activity; left out: any. */
  readonly event?: string | undefined;
  readonly period?: Period | undefined;
  readonly weekStart?: WeekStart | undefined;
  readonly utcOffset?: UtcOffset | undefined;
  /** End of the data (ms), exclusive; default just after the last event. */
  readonly observedUntil?: number | undefined;
}

export interface LifecyclePeriod {
  /** First day, `2024-03-01`. */
  readonly period: string;
  /** Active for the first time in the log. */
  readonly new: number;
  /** Active in the period before, too. */
  readonly returning: number;
  /** Active before, but not in the period before. */
  readonly resurrected: number;
  /** Active in the period before, not in this one. */
  readonly dormant: number;
  /** False while the period is not over. */
  readonly complete: boolean;
}

/**
 * Users of each period by their past: new, returning, resurrected; and those gone dormant.
 *
 * The whole log decides who is new: hand over history from before the periods of interest.
 *
 * @returns periods with at least one user in one of the four states, oldest first.
 */
export function lifecycle(
  log: EventLog,
  options: ActivityOptions = {},
): Result<{ periods: readonly LifecyclePeriod[] }> {
  const id = "lifecycle";
  requireEventLog(id, log);
  const { period = "day", weekStart = "monday", utcOffset = 0 } = options;
  const until = options.observedUntil ?? endOfLog(log);
  const after = periodOf(localTime(until, utcOffset), period, weekStart);
  const lastSeen = periodOf(localTime(until - 1, utcOffset), period, weekStart);
  const counts = new Map<number, Record<State, number>>();
  const add = (index: number, state: State) => {
    if (!counts.has(index)) counts.set(index, { new: 0, returning: 0, resurrected: 0, dormant: 0 });
    counts.get(index)![state]++;
  };
  for (const periods of activePeriods(log, { ...options, observedUntil: until }).values())
    periods.forEach((index, i) => {
      add(index, i === 0 ? "new" : periods[i - 1] === index - 1 ? "returning" : "resurrected");
      if (periods[i + 1] !== index + 1 && index < lastSeen) add(index + 1, "dormant");
    });
  if (counts.size === 0) return undefinedResult(id, "no activity in the observed time");
  const periods = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([index, states]) => ({
      period: periodLabel(index, period, weekStart),
      ...states,
      complete: index < after,
    }));
  return okResult(id, { periods });
}

type State = "new" | "returning" | "resurrected" | "dormant";
