import { localTime, periodOf } from "./calendar.ts";
import type { EventLog } from "./eventLog.ts";
import type { ActivityOptions } from "./lifecycle.ts";

/** Numbers of the periods in which each user was active, ascending. */
export function activePeriods(
  { user, event, time }: EventLog,
  { event: wanted, period = "day", weekStart = "monday", utcOffset = 0, ...rest }: ActivityOptions,
): Map<string, number[]> {
  const { observedUntil = Infinity } = rest;
  const found = new Map<string, Set<number>>();
  for (let row = 0; row < user.length; row++) {
    if (time[row]! >= observedUntil || (wanted !== undefined && event[row] !== wanted)) continue;
    const index = periodOf(localTime(time[row]!, utcOffset), period, weekStart);
    const known = found.get(user[row]!);
    if (known) known.add(index);
    else found.set(user[row]!, new Set([index]));
  }
  return new Map([...found].map(([name, set]) => [name, [...set].sort((a, b) => a - b)]));
}
